// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.SheetRules;

/**
 * The rows of the sheets that hold parts of records, such as feedback, kept until their records come. Memory grows with these
 * sheets, up to a bound.
 */
final class PartRows {

    /**
     * A row that is part of a record.
     *
     * @param table what its columns mean
     * @param line the row
     * @param kind the kind of record that it says it is part of; null if it does not say
     */
    record Part(Table table, Line line, @Nullable Class<? extends EngagementRecord> kind) {}

    private final Map<String, List<Part>> byRecord = new LinkedHashMap<>();
    private final Notes notes;
    private final long most;
    private long cost;

    PartRows(long most, Notes notes) {
        this.most = most;
        this.notes = notes;
    }

    /** Reads a sheet of parts. */
    void read(SheetRows rows) {
        Table table = rows.table();
        while (rows.hasNext()) {
            Line line = rows.next();
            cost += line.cost();
            if (cost > most) {
                throw new UnreadableSheet(
                        "the sheets of parts take more than " + most + " bytes of memory",
                        "Put the columns of the parts into the sheet of the records, a row for each part",
                        line.start());
            }
            @Nullable Cell id = table.id(line);
            @Nullable Cell type = table.type(line);
            Part part = new Part(table, line, type == null ? null : table.kind(line));
            byRecord.computeIfAbsent(id == null ? "" : id.text(), key -> new ArrayList<>())
                    .add(part);
        }
    }

    /** Takes the rows of a record. */
    List<Part> take(String id, Class<? extends EngagementRecord> kind) {
        @Nullable List<Part> all = byRecord.get(id);
        if (all == null) {
            return List.of();
        }
        List<Part> taken = new ArrayList<>();
        all.removeIf(part -> {
            boolean isOf = (part.kind() == null || part.kind() == kind)
                    && Target.partType(kind, String.valueOf(part.table().part())) != null;
            return isOf && taken.add(part);
        });
        if (all.isEmpty()) {
            byRecord.remove(id);
        }
        return taken;
    }

    /** Reports the rows whose records did not come. */
    void reportRest() {
        byRecord.forEach((id, parts) -> parts.forEach(part -> {
            @Nullable Cell cell = part.table().id(part.line());
            notes.add(
                    SheetRules.NO_RECORD,
                    cell == null ? part.line().start() : cell.at(),
                    Map.of(
                            "kinds",
                            Kinds.with(String.valueOf(part.table().part())).stream()
                                    .map(kind -> EngagementRecord.typeOf(kind).replace('-', ' '))
                                    .collect(Collectors.joining(" or ")),
                            "id",
                            cell == null ? "that should be here" : new Quoted(id),
                            "remedy",
                            cell == null
                                    ? "Write the id of the record that the row is part of."
                                    : "Correct the id, or add the record to its sheet."));
        }));
        byRecord.clear();
    }
}
