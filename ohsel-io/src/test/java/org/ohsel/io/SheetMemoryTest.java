// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetRecords;

/** CSV of any length is read in little memory: 100,000 rows in every build, and more with {@code -Dohsel.rows=1000000}. */
@Tag("slow")
class SheetMemoryTest {

    private static final int ROWS = Integer.getInteger("ohsel.rows", 100_000);

    @TempDir
    Path folder;

    @Test
    @Timeout(3600)
    void memoryDoesNotGrowWithTheRows() throws Exception {
        Path log = folder.resolve("log.csv");
        try (BufferedWriter csv = Files.newBufferedWriter(log)) {
            csv.write("id,kind,title,date,Start time,Borough,Number attending,Stakeholder group\n");
            for (int i = 0; i < ROWS; i++) {
                row(csv, i);
            }
        }
        List<String> lines = ChildJvm.run("64m", Reading.class, log);
        assertEquals(ROWS + " records, 0 findings", lines.get(0));
        System.out.println(lines);
    }

    private static void row(Writer csv, int number) throws IOException {
        csv.write("event-" + number + ",Public event,Listening event " + number + "," + (1 + number % 28)
                + "/06/2017,17:30,Bexley,about " + (10 + number % 90) + ",patients\n");
    }

    /** Reads a file and says how many records it has, and how fast it was. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            long start = System.nanoTime();
            long records = 0;
            long findings = 0;
            try (SheetRecords stream = SheetReader.standard().records(Path.of(arguments[0]))) {
                while (stream.hasNext()) {
                    ReadRecord next = stream.next();
                    records += next.record() == null ? 0 : 1;
                    findings += next.findings().count();
                }
            }
            System.out.println(records + " records, " + findings + " findings");
            System.out.println(records * 1_000_000_000L / (System.nanoTime() - start) + " a second");
        }
    }
}
