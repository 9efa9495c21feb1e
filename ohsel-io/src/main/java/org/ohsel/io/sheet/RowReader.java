// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.SheetRules;

/** Adds the cells of a row to the record that it is of. */
final class RowReader {

    /** What spreadsheet programs show, and write into CSV, for a formula that cannot be worked out. */
    private static final Pattern ERROR =
            Pattern.compile("#(?:REF!|N/A|NAME\\?|DIV/0!|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)");

    /** Further cells of the kind are not reported: what people type is from a list of words. */
    private static final int MOST_SAID = 1000;

    /** So many columns without a heading are reported. */
    private static final int MOST_WITHOUT_HEADING = 50;

    private final CellValue values;
    private final Notes notes;
    private final Set<String> unknown;

    /** Which columns have been said to hold cells that say nothing, with the word. */
    private final Set<String> said = new HashSet<>();

    private int withoutHeading;

    RowReader(CellValue values, Notes notes, Set<String> unknown) {
        this.values = values;
        this.notes = notes;
        this.unknown = unknown;
    }

    /** Whether a text is what a spreadsheet program shows for a formula that cannot be worked out. */
    static boolean isError(String text) {
        return text.startsWith("#") && ERROR.matcher(text).matches();
    }

    void add(Line line, Table table, Class<? extends EngagementRecord> kind, Draft draft) {
        Map<Integer, Field> fields = table.fields(kind);
        draft.beginRow(line, fields);
        line.cells().forEach((at, cell) -> {
            if (!table.isOfRow(at, line)) {
                @Nullable Field field = fields.get(at);
                add(field != null ? field : withoutHeading(table, at, cell), cell, table, kind, draft);
            }
        });
        if (table.part() == null) {
            draft.endRow();
        }
    }

    private Field withoutHeading(Table table, int at, Cell cell) {
        boolean isNew = table.isNew(at);
        String letters = cell.at().toString().replaceAll("^.*!|(?<![0-9])[0-9]+$", "");
        Field field = table.withoutHeading(at, letters);
        if (isNew) {
            unknown.add(field.keptAs());
        }
        if (isNew && withoutHeading++ < MOST_WITHOUT_HEADING) {
            notes.add(
                    SheetRules.UNKNOWN_COLUMN,
                    cell.at(),
                    Map.of(
                            "header",
                            letters + ", which has no heading,",
                            "remedy",
                            "Write a heading above the column, or empty its cells."));
        }
        return field;
    }

    private void add(Field field, Cell cell, Table table, Class<? extends EngagementRecord> kind, Draft draft) {
        boolean isError = isError(cell.text());
        @Nullable Target target = field.target();
        if (field.isLeftOut()) {
            return;
        } else if (cell.fault() != null || isError) {
            notes.add(
                    SheetRules.CELL,
                    cell.at(),
                    Map.of("reason", cell.fault() != null ? cell.fault() : "it holds the error " + cell.text()));
        } else if (target == null) {
            draft.keep(field, table.part(), cell);
        } else if (values.isNothing(target, cell.text())) {
            reportNothing(field, cell);
        } else if (target.isInList()) {
            draft.add(field, target, values.several(target, cell.text()), cell);
        } else if (!isInTwo(field, target, cell, kind, draft)) {
            set(field, target, values.one(target, cell.text()), cell, draft);
        }
    }

    private void reportNothing(Field field, Cell cell) {
        String word = cell.at().sheet() + " " + field.at() + " " + cell.text().toLowerCase(Locale.ROOT);
        if (said.size() < MOST_SAID && said.add(word)) {
            notes.add(SheetRules.NOTHING, cell.at(), Map.of("value", cell.text()));
        }
    }

    private void set(Field field, Target target, Object value, Cell cell, Draft draft) {
        Draft.@Nullable Conflict conflict = draft.set(field, target, value, cell);
        if (conflict != null) {
            notes.add(
                    SheetRules.CONTRADICTION,
                    cell.at(),
                    Map.of(
                            "value",
                            new Quoted(cell.text()),
                            "member",
                            conflict.member(),
                            "other",
                            new Quoted(String.valueOf(conflict.other().value())),
                            "cell",
                            conflict.other().at().toString()));
        }
    }

    /** Sets two members, if the cell of a date has a time too, or that of the start has the end. */
    private boolean isInTwo(
            Field field, Target target, Cell cell, Class<? extends EngagementRecord> kind, Draft draft) {
        List<String> path = target.path();
        if (path.equals(List.of("startTime"))) {
            List<String> times = CellValue.times(cell.text());
            Optional<Target> end = times.isEmpty() ? Optional.empty() : Target.of(kind, "endTime");
            if (end.isPresent()) {
                set(field, target, times.get(0), cell, draft);
                set(field, end.get(), times.get(1), cell, draft);
                return true;
            }
        } else if (target.type() == PartialDate.class) {
            Optional<CellValue.DateAndTime> both = CellValue.dateAndTime(cell.text());
            Optional<Target> start =
                    both.isPresent() && path.equals(List.of("date")) ? Target.of(kind, "startTime") : Optional.empty();
            if (both.isPresent() && (both.get().time() == null || start.isPresent())) {
                set(field, target, both.get().date(), cell, draft);
                if (both.get().time() != null && start.isPresent()) {
                    set(field, start.get(), both.get().time(), cell, draft);
                }
                return true;
            }
        }
        return false;
    }
}
