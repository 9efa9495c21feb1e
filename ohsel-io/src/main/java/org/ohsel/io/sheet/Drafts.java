// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.standard.SheetRules;

/** The records of a book, put together from their rows. */
final class Drafts implements Iterator<Draft>, AutoCloseable {

    /** How many bytes a row takes in memory, at most, for each of the JSON that it becomes. */
    private static final long BYTES_IN_MEMORY = 4;

    private final Book book;
    private final Columns columns;
    private final Limits limits;
    private final Notes notes;
    private final RowReader reader;
    private final PartRows parts;
    private final Map<String, List<Column>> meanings = new TreeMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Table table;
    private @Nullable Joiner groups;
    private long records;
    private int tables;
    private boolean isDamaged;
    private boolean ended;

    Drafts(Book book, Columns columns, CellValue values, Limits limits, Notes notes) {
        this.book = book;
        this.columns = columns;
        this.limits = limits;
        this.notes = notes;
        this.reader = new RowReader(values, notes, unknown);
        this.parts = new PartRows(limits.logBytes(), notes);
        book.leftOut()
                .forEach(what -> notes.add(
                        SheetRules.LEFT_OUT,
                        null,
                        Map.of("what", what, "reason", "it is hidden", "remedy", "Show it if it holds records")));
        List<Sheet> read = book.sheets().stream()
                .filter(sheet -> Kinds.isRead(sheet.name()))
                .toList();
        for (Sheet sheet : read) {
            Optional<String> part = read.size() == 1 ? Optional.empty() : partOf(sheet);
            if (part.isEmpty() || !readParts(sheet, part.get())) {
                sheets.add(sheet);
            }
        }
    }

    /** Of a file that cannot be opened, which has been said. */
    static Drafts none(Columns columns, CellValue values, Limits limits) {
        Drafts none = new Drafts(new DamagedBook(null), columns, values, limits, Notes.NONE);
        none.ended = true;
        return none;
    }

    /** The member whose objects the rows of a sheet are, by its name. */
    private Optional<String> partOf(Sheet sheet) {
        return Kinds.named(sheet.name()).isPresent() ? Optional.empty() : Kinds.part(sheet.name());
    }

    /** Reads a sheet of parts; not if it has no column of the ids of the records. */
    private boolean readParts(Sheet sheet, String part) {
        try {
            @Nullable
            SheetRows rows = SheetRows.of(sheet, columns, Kinds.with(part).get(0), part, Notes.NONE);
            if (rows == null || !rows.table().hasIds()) {
                return false;
            }
            rows = SheetRows.of(sheet, columns, Kinds.with(part).get(0), part, notes);
            if (rows != null) {
                begin(rows.table());
                parts.read(rows);
            }
        } catch (UnreadableSheet e) {
            report(e);
        }
        return true;
    }

    private void begin(Table begun) {
        tables++;
        meanings.put(begun.sheet(), begun.meanings());
        begun.unknown().forEach(field -> unknown.add(field.keptAs()));
    }

    private void report(UnreadableSheet e) {
        isDamaged = true;
        e.report(notes);
    }

    /** What the columns of each sheet were taken for, by the name of the sheet. */
    Map<String, List<Column>> meanings() {
        return meanings;
    }

    /** Under which names cells of unknown columns are kept; the columns have been reported. */
    Set<String> unknown() {
        return unknown;
    }

    @Override
    public boolean hasNext() {
        while (!ended) {
            try {
                if (groups != null && groups.hasNext()) {
                    return true;
                }
            } catch (UnreadableSheet e) {
                report(e);
            }
            groups = null;
            if (sheets.isEmpty()) {
                end();
            } else {
                begin(sheets.remove(0));
            }
        }
        return false;
    }

    private void begin(Sheet sheet) {
        Class<? extends EngagementRecord> kind = columns.kindOf(sheet.name());
        try {
            @Nullable SheetRows ahead = SheetRows.of(sheet, columns, kind, null, Notes.NONE);
            SplitIds apart = ahead == null ? new SplitIds() : Joiner.apart(ahead);
            @Nullable SheetRows rows = SheetRows.of(sheet, columns, kind, null, notes);
            if (rows != null) {
                table = rows.table();
                begin(rows.table());
                reportWithoutIds(rows.table());
                groups = new Joiner(rows, apart, limits.recordBytes() * BYTES_IN_MEMORY, notes);
            }
        } catch (UnreadableSheet e) {
            report(e);
        }
    }

    private void reportWithoutIds(Table begun) {
        if (!begun.hasIds()) {
            notes.add(
                    SheetRules.NO_IDS,
                    begun.headings().start(),
                    Map.of("id", id(begun, begun.headings().start().line() + 1)));
        }
    }

    private void end() {
        ended = true;
        parts.reportRest();
        if (tables == 0 && !isDamaged) {
            report(new UnreadableSheet("there is no row with headings that are known", SheetRows.REMEDY));
        } else if (records == 0 && !isDamaged) {
            notes.add(
                    SheetRules.LEFT_OUT,
                    null,
                    Map.of(
                            "what",
                            "the sheet",
                            "reason",
                            "there is no row below the headings",
                            "remedy",
                            "Check that this is the right file"));
        }
    }

    /** The id of a row in a sheet without ids. */
    private static String id(Table of, long row) {
        String name = of.sheet().isEmpty()
                ? "row"
                : of.sheet().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return name.replaceAll("^-+|(?<!-)-+$", "") + "-" + row;
    }

    @Override
    public Draft next() {
        if (!hasNext() || groups == null || table == null) {
            throw new NoSuchElementException("no more records");
        }
        records++;
        Group group = groups.next();
        Line first = group.lines().get(0);
        @Nullable Cell type = table.type(first);
        Class<? extends EngagementRecord> kind = table.kind(first);
        String typeName =
                type != null && Kinds.named(type.text()).isEmpty() ? type.text() : EngagementRecord.typeOf(kind);
        Draft draft = new Draft(typeName, type == null ? first.start() : type.at(), first, table.fields(kind));
        if (!table.hasIds()) {
            draft.setId(id(table, first.start().line()), first.start());
        }
        for (Line line : group.lines()) {
            reader.add(line, table, kind, draft);
        }
        if (group.id() != null) {
            parts.take(group.id(), kind).forEach(part -> reader.add(part.line(), part.table(), kind, draft));
        }
        return draft;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
