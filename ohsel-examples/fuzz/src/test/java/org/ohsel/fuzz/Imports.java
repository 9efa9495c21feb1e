// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Finding;
import tools.jackson.databind.JsonNode;

/** What holds of a log that was made of other systems' files, whatever is in them. */
final class Imports {

    private Imports() {}

    /** Of a log, of the items that it consists of, and of the findings in them. */
    static void hold(Result<EngagementLog> read, List<ReadRecord> items, Map<String, byte[]> files) {
        List<String> found = new ArrayList<>();
        List<Object> records = new ArrayList<>();
        for (ReadRecord item : items) {
            item.findings().forEach(finding -> found.add(finding.toString()));
            if (item.record() != null) {
                records.add(item.record());
            }
        }
        assertEquals(read.partial().records(), records, "one after another");
        assertEquals(
                read.findings().stream().map(Finding::toString).sorted().toList(),
                found.stream().sorted().toList(),
                "one after another");
        Invariants.writesBack(read.partial());
        JsonNode log = DamagedJson.JSON.readTree(EngagementWriter.compact().write(read.partial()));
        for (Finding finding : read.findings()) {
            assertFalse(finding.message().isBlank() || finding.advice().isBlank(), finding::toString);
            if (finding.pointer().startsWith("/records/")) {
                resolves(log, finding);
            }
            String file = String.valueOf(finding.arguments().get("file"));
            if (finding.location() != null && files.containsKey(file)) {
                inside(files.get(file), finding);
            }
        }
    }

    /** To a value, or to a member that is missing of an object that is there. */
    private static void resolves(JsonNode log, Finding finding) {
        String parent = finding.pointer().substring(0, finding.pointer().lastIndexOf('/'));
        assertFalse(log.at(parent).isMissingNode(), () -> finding + " points to nothing in " + log);
    }

    private static void inside(byte[] file, Finding finding) {
        long line = 1;
        long columns = 1;
        long line1 = finding.location().line();
        for (byte b : file) {
            if (line == line1) {
                columns++;
            }
            line += b == '\n' ? 1 : 0;
        }
        long lines = line;
        long most = columns;
        assertTrue(line1 >= 1 && line1 <= lines, () -> finding + " is beyond line " + lines);
        assertTrue(
                finding.location().column() >= 1 && finding.location().column() <= most,
                () -> finding + " is beyond column " + most);
    }

    /** Reads what there is one after another. */
    static List<ReadRecord> items(org.ohsel.io.Importer importer) {
        try (var items = importer.records()) {
            return items.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
