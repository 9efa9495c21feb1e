// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Location;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.standard.SheetRules;

/** The records of a book, put together row by row: rows that follow one another with the same id are one record. */
final class Drafts implements Iterator<Draft>, AutoCloseable {

    private static final int MOST_HEADINGS = 1000;

    private final Book book;
    private final Columns columns;
    private final CellValue values;
    private final Problems problems;
    private final Map<String, List<Column>> meanings = new TreeMap<>();
    private final Iterator<Sheet> sheets;

    private Iterator<Line> lines = java.util.Collections.emptyIterator();
    private Map<Integer, Field> fields = Map.of();
    private Class<? extends EngagementRecord> kind;
    private String sheet = "";
    private @Nullable Line waiting;

    /** The number of the column in which an earlier run wrote what it found; -1 if there is none. */
    private int reasons = -1;

    private boolean ended;

    /** A column with the member that it fills; the member is null if nobody knows what the column means. */
    private record Field(Column column, @Nullable Target target) {}

    /** Takes what is wrong with the sheets themselves. */
    @FunctionalInterface
    interface Problems {

        void add(RuleInfo rule, @Nullable Location at, Map<String, ?> arguments);
    }

    Drafts(Book book, Columns columns, CellValue values, Problems problems) {
        this.book = book;
        this.columns = columns;
        this.values = values;
        this.problems = problems;
        this.kind = columns.kindOf("");
        this.sheets = book.sheets().iterator();
        book.leftOut()
                .forEach(what -> problems.add(
                        SheetRules.LEFT_OUT,
                        null,
                        Map.of("what", what, "reason", "it is hidden", "remedy", "Show it if it holds records")));
    }

    /** What the columns of each sheet were taken for, by the name of the sheet. */
    Map<String, List<Column>> meanings() {
        return meanings;
    }

    @Override
    public boolean hasNext() {
        try {
            while (waiting == null && !ended) {
                if (nextLine()) {
                    break;
                }
                if (sheets.hasNext()) {
                    begin(sheets.next());
                } else {
                    ended = true;
                }
            }
        } catch (UnreadableSheet e) {
            ended = true;
            problems.add(
                    SheetRules.UNREADABLE,
                    e.at(),
                    Map.of("reason", String.valueOf(e.getMessage()), "remedy", e.remedy()));
        }
        return waiting != null;
    }

    /** Reads up to the next row that is not empty. */
    private boolean nextLine() {
        while (waiting == null && lines.hasNext()) {
            Line line = AnnotatedColumn.without(lines.next(), reasons);
            waiting = line.cells().isEmpty() ? null : line;
        }
        return waiting != null;
    }

    private void begin(Sheet next) {
        sheet = next.name();
        kind = columns.kindOf(sheet);
        lines = next.lines();
        fields = new HashMap<>();
        reasons = -1;
        if (!nextLine() || waiting == null) {
            return;
        }
        reasons = AnnotatedColumn.in(waiting);
        Line headings = AnnotatedColumn.without(waiting, reasons);
        waiting = null;
        List<Column> found = new ArrayList<>();
        int known = 0;
        for (Map.Entry<Integer, Cell> heading : headings.cells().entrySet()) {
            if (fields.size() >= MOST_HEADINGS) {
                break;
            }
            Field field = field(heading.getValue());
            known += field.target() == null ? 0 : 1;
            fields.put(heading.getKey(), field);
            found.add(field.column());
        }
        if (known < 2 && headings.cells().size() > known) {
            problems.add(
                    SheetRules.LEFT_OUT,
                    headings.start(),
                    Map.of(
                            "what",
                            sheet.isEmpty() ? "the file" : "the sheet " + sheet,
                            "reason",
                            "its first row has no headings that are known",
                            "remedy",
                            "Write the headings of the columns into the first row, or say what they mean"));
            lines = java.util.Collections.emptyIterator();
            return;
        }
        meanings.put(sheet, found);
        report(headings);
    }

    private Field field(Cell heading) {
        Optional<Column> column = columns.meaning(kind, heading.text());
        if (column.isEmpty()) {
            return new Field(new Column(heading.text(), heading.text(), Map.of(), true), null);
        }
        @Nullable String member = column.get().member();
        return new Field(
                column.get(), member == null ? null : Target.of(kind, member).orElse(null));
    }

    private void report(Line headings) {
        headings.cells().forEach((at, heading) -> {
            Field field = fields.get(at);
            if (field != null && isUnknown(field)) {
                problems.add(
                        SheetRules.UNKNOWN_COLUMN,
                        heading.at(),
                        Map.of(
                                "header",
                                new Quoted(heading.text()),
                                "remedy",
                                "Say which member it is in a file of columns, or leave it out there."));
            }
        });
        if (fields.values().stream().noneMatch(field -> isId(field))) {
            problems.add(
                    SheetRules.NO_IDS,
                    headings.start(),
                    Map.of("id", id(headings.start().line() + 1)));
        }
    }

    private static boolean isUnknown(Field field) {
        return field.target() == null && field.column().member() != null;
    }

    private static boolean isId(Field field) {
        return field.target() != null && field.target().path().equals(List.of("id"));
    }

    private String id(long row) {
        String name = sheet.isEmpty() ? "row" : sheet.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return name.replaceAll("^-+|-+$", "") + "-" + row;
    }

    @Override
    public Draft next() {
        if (!hasNext() || waiting == null) {
            throw new NoSuchElementException("no more records");
        }
        Line first = waiting;
        waiting = null;
        Draft draft = new Draft(EngagementRecord.typeOf(kind), first.start());
        @Nullable String id = id(first);
        if (fields.values().stream().noneMatch(Drafts::isId)) {
            draft.setId(id(first.start().line()), first.start());
            add(first, draft);
            return draft;
        }
        add(first, draft);
        try {
            while (nextLine() && waiting != null && belongs(id, waiting)) {
                add(waiting, draft);
                waiting = null;
            }
        } catch (UnreadableSheet e) {
            ended = true;
            waiting = null;
            problems.add(
                    SheetRules.UNREADABLE,
                    e.at(),
                    Map.of("reason", String.valueOf(e.getMessage()), "remedy", e.remedy()));
        }
        return draft;
    }

    private @Nullable String id(Line line) {
        for (Map.Entry<Integer, Field> field : fields.entrySet()) {
            @Nullable Cell cell = line.cells().get(field.getKey());
            if (isId(field.getValue()) && cell != null) {
                return cell.text();
            }
        }
        return null;
    }

    /** Whether a row goes on with the record above: it has its id, or neither an id nor anything but parts of lists. */
    private boolean belongs(@Nullable String id, Line line) {
        @Nullable String own = id(line);
        if (own != null) {
            return own.equals(id);
        }
        return id != null
                && line.cells().keySet().stream()
                        .map(fields::get)
                        .allMatch(field -> field != null
                                && field.target() != null
                                && field.target().lists().contains(true));
    }

    private void add(Line line, Draft draft) {
        draft.beginRow();
        line.cells().forEach((at, cell) -> {
            @Nullable Field field = fields.get(at);
            if (field != null && field.column().member() != null) {
                add(field, cell, draft);
            }
        });
    }

    private void add(Field field, Cell cell, Draft draft) {
        boolean isError = cell.text().matches("#(?:REF|N/A|NAME|DIV/0|NULL|NUM|VALUE)[!?]?");
        if (cell.fault() != null || isError) {
            problems.add(
                    SheetRules.CELL,
                    cell.at(),
                    Map.of("reason", cell.fault() != null ? cell.fault() : "it holds the error " + cell.text()));
            return;
        }
        @Nullable Target target = field.target();
        if (target == null) {
            draft.keep(field.column().header(), cell);
        } else if (target.lists().get(target.lists().size() - 1)) {
            draft.add(target, field.column().with(), values.several(target, cell.text()), cell);
        } else {
            Draft.@Nullable Conflict conflict =
                    draft.set(target, field.column().with(), values.one(target, cell.text()), cell);
            if (conflict != null) {
                problems.add(
                        SheetRules.CONTRADICTION,
                        cell.at(),
                        Map.of(
                                "value", new Quoted(cell.text()),
                                "member", conflict.member(),
                                "other", new Quoted(String.valueOf(conflict.other()))));
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
