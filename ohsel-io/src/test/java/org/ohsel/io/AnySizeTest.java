// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.rules.Finding;

/** A file of many records is read in less memory than the file has bytes. */
@Tag("slow")
class AnySizeTest {

    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2})
    @Timeout(600)
    void memoryDoesNotGrowWithTheFile(int threads) throws Exception {
        Path file = folder.resolve("many.ndjson");
        ManyRecords.write(file, MANY);
        assertTrue(Files.size(file) > 40_000_000, "more than there is memory for");
        assertEquals(
                List.of(MANY + " records", ManyRecords.finding(MANY)),
                ChildJvm.run("32m", Reading.class, file, threads));
    }

    /** Reads a file with as many threads as told, and says what was in it. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            EngagementReader reader = EngagementReader.strict().withThreads(Integer.parseInt(arguments[1]));
            try (RecordStream records = reader.records(Path.of(arguments[0]));
                    Stream<ReadRecord> stream = records.stream()) {
                System.out.println(stream.filter(read -> read.record() != null).count() + " records");
                for (Finding finding : records.findings()) {
                    System.out.println(finding.location() + " " + finding.ruleId() + " " + finding.pointer());
                }
            }
        }
    }
}
