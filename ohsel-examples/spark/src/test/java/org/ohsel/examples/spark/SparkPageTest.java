// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.spark.ReaderSetup;
import org.ohsel.io.spark.RecordFiles;
import org.ohsel.io.spark.RecordValidation;
import org.ohsel.io.spark.ValidatedRecords;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;

/** What docs/spark.md shows, as it stands there. */
class SparkPageTest {

    private final SparkSession spark = LocalSpark.session();

    @TempDir
    private Path folder;

    private String lake;

    @BeforeEach
    void fill() throws IOException {
        lake = folder.resolve("lake").toString();
        Files.createDirectories(Path.of(lake, "2025"));
        Files.createDirectories(Path.of(lake, "returns"));
        String event = "{\"type\": \"event\", \"id\": \"event-%d\", \"kind\": \"workshop\"%s}\n";
        Files.writeString(
                Path.of(lake, "2025", "log.ndjson"),
                event.formatted(1, "") + event.formatted(2, ", \"kynd\": 1, \"partOf\": \"x\""));
        Files.writeString(Path.of(lake, "returns", "one.json"), event.formatted(3, ""));
    }

    @Test
    void filesAreRead() throws IOException {
        Dataset<Row> rows = RecordFiles.of(spark).read(lake + "/2025/*.ndjson", lake + "/returns");

        assertEquals(3, rows.count());
    }

    @Test
    void recordsAreValidated() throws IOException {
        String results = folder.resolve("results").toString();

        ReaderSetup setup = () -> EngagementReader.tolerant()
                .withValidator(EngagementValidator.standard().withAsOfDate(LocalDate.of(2026, 11, 30)));
        Dataset<Row> rows = RecordFiles.of(spark).withSetup(setup).read(lake);
        try (ValidatedRecords validated = RecordValidation.of(setup).validate(rows)) {
            Dataset<EngagementRecord> records = validated.records();
            records.write().parquet(results + "/valid");
            validated.invalid().write().parquet(results + "/invalid");
            validated.findings().groupBy("rule").count().show();
        }

        assertEquals(2, spark.read().parquet(results + "/valid").count());
        assertEquals(1, spark.read().parquet(results + "/invalid").count());
    }
}
