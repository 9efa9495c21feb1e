// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.RelationKind;

/** Reads the successions of a vocabulary file. */
final class FileRelations {

    /** The names of all kinds of relation. */
    static final List<String> ALL = Arrays.stream(RelationKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    /** The names of those that relations.csv may have: successions have a table of their own. */
    static final List<String> KINDS = ALL.stream()
            .filter(name -> !name.equals("successor") && !name.equals("predecessor"))
            .toList();

    /**
     * A succession, and the field that names the other term.
     *
     * @param earlier the predecessor
     * @param later the successor
     * @param date when; null if unknown
     * @param evidence what shows it; null if nothing is recorded
     * @param all whether all successors of the earlier one are listed
     * @param row the row that says so
     * @param earlierColumn the column of the predecessor
     * @param laterColumn the column of the successor
     */
    record Edge(
            Ref earlier,
            Ref later,
            @Nullable PartialDate date,
            @Nullable Evidence evidence,
            boolean all,
            TableRow row,
            String earlierColumn,
            String laterColumn) {}

    private FileRelations() {}

    /** Those of successions.csv, and those that only concepts.csv has. */
    static List<Edge> successions(Tables tables, Problems problems) {
        List<Edge> edges = new ArrayList<>();
        for (TableRow row : tables.of(TableForm.SUCCESSIONS)) {
            String other = row.text("successor_scheme");
            edges.add(new Edge(
                    new Ref(row.text("scheme"), row.text("predecessor")),
                    new Ref(other.isEmpty() ? row.text("scheme") : other, row.text("successor")),
                    row.date("date", problems),
                    row.evidence(problems),
                    row.isTrue("all_listed", problems),
                    row,
                    "predecessor",
                    "successor"));
        }
        for (TableRow row : tables.of(TableForm.CONCEPTS)) {
            for (String code : row.list("successors")) {
                add(edges, row.ref(), TableRow.ref(row.text("scheme"), code), row, "code", "successors");
            }
            for (String code : row.list("predecessors")) {
                add(edges, TableRow.ref(row.text("scheme"), code), row.ref(), row, "predecessors", "code");
            }
        }
        return edges;
    }

    private static void add(
            List<Edge> edges, Ref earlier, Ref later, TableRow row, String earlierColumn, String laterColumn) {
        if (edges.stream()
                .noneMatch(
                        edge -> edge.earlier().equals(earlier) && edge.later().equals(later))) {
            edges.add(new Edge(earlier, later, null, null, false, row, earlierColumn, laterColumn));
        }
    }
}
