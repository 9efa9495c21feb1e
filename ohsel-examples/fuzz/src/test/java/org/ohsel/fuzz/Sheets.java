// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.ohsel.io.Result;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetRecords;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Finding;

/** What holds of a spreadsheet, whatever is in it. */
final class Sheets {

    private static final SheetReader READER = SheetReader.standard();

    /** About a file or a sheet that is not read at all. */
    private static final Set<String> OF_A_WHOLE = Set.of("OHSEL-SHEET-001", "OHSEL-SHEET-005");

    private Sheets() {}

    static void hold(Path file) throws IOException {
        Result<EngagementLog> read = READER.readLog(file);
        try (SheetRecords records = READER.records(file)) {
            Invariants.sameOneAfterAnother(read, records);
        }
        Invariants.writesBack(read.partial());
        for (Finding finding : read.findings()) {
            assertFalse(finding.message().isBlank() || finding.advice().isBlank(), finding::toString);
            if (finding.location() == null) {
                assertTrue(OF_A_WHOLE.contains(finding.ruleId()), () -> "without a cell: " + finding);
            } else {
                assertTrue(finding.location().line() >= 1 && finding.location().column() >= 1, finding::toString);
            }
        }
    }
}
