// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.ReadRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/** Reads sheets in tests, and says in lines what came of it. */
final class Sheets {

    /** The day that counts as today. */
    static final LocalDate TODAY = LocalDate.of(2018, 1, 1);

    private Sheets() {}

    private static final SheetReader READER =
            SheetReader.of(EngagementValidator.standard().withAsOfDate(TODAY));

    static SheetReader reader() {
        return READER;
    }

    /** What a file says. */
    record Outcome(List<String> records, List<Finding> findings) {

        /** The findings as {@code D17 error OHSEL-JSON-008}. */
        List<String> places() {
            return findings.stream().map(Outcome::place).toList();
        }

        /** The same without those for information that rules on records have. */
        List<String> ofSheets() {
            return places().stream().filter(line -> line.contains("SHEET")).toList();
        }

        static String place(Finding finding) {
            return (finding.location() == null ? "-" : finding.location()) + " "
                    + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.ruleId();
        }
    }

    static Outcome read(Path file) {
        return read(reader(), file);
    }

    static Outcome read(SheetReader reader, Path file) {
        List<String> records = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (SheetRecords stream = reader.records(file)) {
            while (stream.hasNext()) {
                ReadRecord next = stream.next();
                next.findings().forEach(findings::add);
                if (next.record() != null) {
                    records.add(EngagementWriter.compact().write(next.record()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(records, findings);
    }

    static Outcome read(Path folder, byte[] bytes) {
        try {
            Path file = Files.createTempFile(folder, "sheet", null);
            return read(Files.write(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
