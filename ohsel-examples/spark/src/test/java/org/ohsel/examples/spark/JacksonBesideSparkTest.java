// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.jackson2.OhselModule;
import org.ohsel.io.spark.RecordEncoders;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.example.Examples;

/** Spark comes with Jackson 2, and insists on its version. The core reads with Jackson 3, which does not mind. */
class JacksonBesideSparkTest {

    @Test
    void theJackson2HereIsSparks() {
        assertEquals("2.21.2", PackageVersion.VERSION.toString());
        assertEquals(tools.jackson.core.json.PackageVersion.VERSION.getMajorVersion(), 3);
    }

    /** In one task: our reader on Jackson 3, and our module for Jackson 2 in a mapper of Spark's Jackson. */
    @Test
    void bothReadTheSameRecordsInATask() {
        List<EngagementRecord> records = Examples.records();
        List<String> json = records.stream()
                .map(record -> EngagementWriter.compact().write(record))
                .toList();

        List<EngagementRecord> read = LocalSpark.session()
                .createDataset(json, Encoders.STRING())
                .map(
                        (MapFunction<String, EngagementRecord>) text -> {
                            EngagementRecord ours =
                                    EngagementReader.strict().readRecord(text).orElseThrow();
                            EngagementRecord sparks = new ObjectMapper()
                                    .registerModule(new OhselModule())
                                    .readValue(text, EngagementRecord.class);
                            if (!ours.equals(sparks)) {
                                throw new IllegalStateException(ours.id());
                            }
                            return sparks;
                        },
                        RecordEncoders.record())
                .collectAsList();

        assertEquals(records, read);
    }
}
