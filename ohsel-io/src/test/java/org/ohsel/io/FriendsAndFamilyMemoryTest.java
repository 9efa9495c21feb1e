// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.sheet.FriendsAndFamilyRecords;
import org.ohsel.io.sheet.FriendsAndFamilyTest;

/**
 * A year of returns is read in little memory. Run with {@code -Dohsel.rows=2000000} for the number that CONTRIBUTING.md names;
 * the rate is in the output of the test.
 */
@Tag("slow")
class FriendsAndFamilyMemoryTest {

    private static final int ROWS = Integer.getInteger("ohsel.rows", 200_000);

    /** One row in so many has a total that is not that of its answers. */
    private static final int WRONG = 1000;

    @TempDir
    Path folder;

    @Test
    @Timeout(1200)
    void memoryDoesNotGrowWithTheRows() throws Exception {
        Path file = folder.resolve("year.csv");
        write(file, ROWS);
        List<String> output = ChildJvm.run("64m", Reading.class, file);

        assertEquals(
                ROWS + " records, " + ROWS / WRONG + " findings of OHSEL-RESULT-001", output.get(0), () -> output + "");
        System.out.println(output.get(1));
    }

    /** A year of wards: 12 months, 100 trusts with 10 sites each, and as many wards as it takes. */
    private static void write(Path file, int rows) throws IOException {
        String[] months =
                "APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JANUARY FEBRUARY MARCH".split(" ", -1);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("Yearnumber,Periodname,Parent org code,Parent name,Org code,Org name,Site code,Site name,"
                    + "Ward name,Title,1 Very Good SUM,2 Good SUM,3 Neither Good nor Poor SUM,4 Poor SUM,5 Very Poor SUM,"
                    + "6 Dont Know SUM,Total Responses,Total Eligible SUM,Response Rate,Prop_Pos,Prop_Neg\n");
            for (int row = 1; row <= rows; row++) {
                int trust = row / 12 % 100;
                int site = row / 1200 % 10;
                writer.write(String.format(
                        Locale.ROOT,
                        "2025_26,%s,QKK,EXAMPLE INTEGRATED CARE BOARD,X%02d,EXAMPLE NHS TRUST %02d,X%02d%02d,SITE %d,"
                                + "WARD %d,FFT Inpatients,%s%n",
                        months[row % 12],
                        trust,
                        trust,
                        trust,
                        site,
                        site,
                        row / 12000,
                        numbers(row)));
            }
        }
    }

    private static String numbers(int row) {
        if (row % WRONG == 0) {
            return "40,6,1,1,1,1,49,200,0.245,0.92,0.04";
        }
        return row % 7 == 0 ? "*,*,*,*,*,*,3,40,0.075,*,*" : "40,6,1,1,1,1,50,200,0.25,0.92,0.04";
    }

    /** Reads returns, and says how many there were and how fast. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            long start = System.nanoTime();
            long records = 0;
            try (FriendsAndFamilyRecords stream =
                    FriendsAndFamilyTest.read(Path.of(arguments[0])).records()) {
                while (stream.hasNext()) {
                    records += stream.next().record() instanceof org.ohsel.model.assurance.ProviderReview ? 1 : 0;
                }
                Long wrong = stream.findings().countByRule().getOrDefault("OHSEL-RESULT-001", 0L);
                System.out.println(records + " records, " + wrong + " findings of OHSEL-RESULT-001");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%.0f rows a second%n", records / seconds);
        }
    }
}
