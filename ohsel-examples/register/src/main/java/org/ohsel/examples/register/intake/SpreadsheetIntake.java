// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Spreadsheets.Spreadsheet;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordSource;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.rules.EngagementValidator;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Takes in the records of a spreadsheet, CSV or XLSX, and keeps the file. What is found is at a cell. */
@Service
public class SpreadsheetIntake {

    /** How long a spreadsheet may be. */
    public static final DataSize LONGEST = DataSize.ofMegabytes(20);

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Limits LIMITS = Limits.standard()
            .withMostFindings(1000)
            .withTextBytes(LONGEST.toBytes() * 16)
            .withLogBytes(LONGEST.toBytes());
    private static final int LONGEST_NAME = 200;

    private final Arrivals arrivals;
    private final Intake intake;
    private final SheetReader reader;

    SpreadsheetIntake(Arrivals arrivals, Intake intake, EngagementValidator validator) {
        this.arrivals = arrivals;
        this.intake = intake;
        this.reader = SheetReader.of(validator).withLimits(LIMITS);
    }

    /** What is done with a spreadsheet that has arrived. */
    interface Work<T> {
        T with(Sent sent) throws IOException;
    }

    /**
     * Stores all records of a spreadsheet, or none if one of them is refused or in conflict.
     *
     * @param file the bytes
     * @param name what the file was called; null if that is not known
     * @param terms who sends it, and what is to become of records that are there already
     * @return what became of its records; if {@link Batch#isRefused}, what would have
     * @throws IOException if the file cannot be read
     */
    public Batch takeAll(InputStream file, @Nullable String name, Terms terms) throws IOException {
        return arrived(file, name, sent -> intake.takeAll(sent, terms));
    }

    <T> T arrived(InputStream file, @Nullable String name, Work<T> work) throws IOException {
        try (Arrival arrival = arrivals.inFile(file, LONGEST.toBytes())) {
            return work.with(new Uploaded(arrival, reader, name));
        }
    }

    private record Uploaded(
            Arrival arrival, SheetReader reader, @Nullable String name) implements Sent {

        @Override
        public RecordSource open() throws IOException {
            return reader.records(arrival.file());
        }

        @Override
        public Optional<Spreadsheet> spreadsheet() throws IOException {
            byte[] bytes = Files.readAllBytes(arrival.file());
            boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            return Optional.of(new Spreadsheet(packed ? WORKBOOK : "text/csv", clean(name), bytes));
        }
    }

    /** The name without the folders that some browsers send, and without what no name should have. */
    static @Nullable String clean(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|?*:]", "")
                .strip();
        return last.isEmpty() ? null : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
