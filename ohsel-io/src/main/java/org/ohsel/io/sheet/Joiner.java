// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.standard.SheetRules;

/**
 * Puts the rows of a sheet together that have one id, wherever they are. A record comes when its last row has been read, so
 * only records whose rows are apart are kept, and not more of them than a bound. Of a sheet with more records than
 * {@link SplitIds#MOST_RUNS}, only rows that follow one another are joined; ids that come again are found by another rule.
 */
final class Joiner implements Iterator<Group> {

    /** How many bytes the rows may take that wait for others of the same id. */
    static final long MOST_WAITING = 16L << 20;

    private final SheetRows rows;
    private final SplitIds apart;
    private final Notes notes;
    private final long mostOfRecord;
    private final Map<String, List<Line>> waiting = new LinkedHashMap<>();
    private final Deque<Group> ready = new ArrayDeque<>();
    private long waitingCost;
    private boolean isReported;
    private @Nullable Line ahead;

    /** Why no more rows can be read, to be said after the records before. */
    private @Nullable UnreadableSheet damage;

    /**
     * Begins to join.
     *
     * @param apart the ids of which there are rows apart from each other
     * @param mostOfRecord how many bytes the rows of one record may take
     */
    Joiner(SheetRows rows, SplitIds apart, long mostOfRecord, Notes notes) {
        this.rows = rows;
        this.apart = apart;
        this.mostOfRecord = mostOfRecord;
        this.notes = notes;
    }

    /** Looks through a sheet for the ids of which there are rows apart from each other. */
    static SplitIds apart(SheetRows rows) {
        SplitIds apart = new SplitIds();
        if (!rows.table().hasIds()) {
            return apart;
        }
        @Nullable String last = null;
        try {
            while (rows.hasNext() && !apart.isFull()) {
                Line line = rows.next();
                @Nullable Cell id = rows.table().id(line);
                if (id != null && !id.text().equals(last)) {
                    apart.add(id.text());
                }
                last = id != null ? id.text() : belongs(rows.table(), last, line) ? last : null;
            }
        } catch (UnreadableSheet e) {
            return apart.sorted(); // it is said when the rows are read again
        }
        return apart.sorted();
    }

    /** Whether a row without an id goes on with the record above: it has nothing but values of lists. */
    private static boolean belongs(Table table, @Nullable String id, Line line) {
        Map<Integer, Field> fields = table.fields(table.kind());
        return id != null
                && line.cells().keySet().stream()
                        .map(fields::get)
                        .allMatch(field -> field != null
                                && field.target() != null
                                && field.target().isPartOfList());
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (ahead != null || hasRow())) {
            Group run = run();
            @Nullable String id = run.id();
            int toCome = id == null ? 0 : apart.toCome(id);
            @Nullable List<Line> before = id == null ? null : waiting.remove(id);
            if (before != null) {
                before.forEach(line -> waitingCost -= line.cost());
                before.addAll(run.lines());
                run = new Group(id, before);
            }
            if (toCome == 0 || id == null) {
                ready.add(run);
            } else {
                keep(id, run.lines());
            }
        }
        if (ready.isEmpty()) {
            waiting.forEach((id, lines) -> ready.add(new Group(id, lines)));
            waiting.clear();
        }
        @Nullable UnreadableSheet last = damage;
        if (ready.isEmpty() && last != null) {
            damage = null;
            throw last;
        }
        return !ready.isEmpty();
    }

    private boolean hasRow() {
        try {
            return damage == null && rows.hasNext();
        } catch (UnreadableSheet e) {
            damage = e;
            return false;
        }
    }

    private void keep(String id, List<Line> lines) {
        waiting.put(id, lines);
        lines.forEach(line -> waitingCost += line.cost());
        while (waitingCost > MOST_WAITING) {
            Map.Entry<String, List<Line>> oldest = waiting.entrySet().iterator().next();
            report(
                    oldest.getValue().get(0),
                    "too many of them are apart from each other, so that some are read as records of their own");
            oldest.getValue().forEach(line -> waitingCost -= line.cost());
            ready.add(new Group(oldest.getKey(), oldest.getValue()));
            waiting.remove(oldest.getKey());
        }
    }

    /** The next rows that follow one another and are of one record. */
    private Group run() {
        Line first = ahead == null ? rows.next() : ahead;
        ahead = null;
        List<Line> lines = new ArrayList<>();
        lines.add(first);
        @Nullable Cell cell = rows.table().id(first);
        @Nullable String id = cell == null ? null : cell.text();
        long cost = first.cost();
        while (id != null && hasRow()) {
            Line line = rows.next();
            @Nullable Cell own = rows.table().id(line);
            cost += line.cost();
            boolean isSame = own != null ? own.text().equals(id) : belongs(rows.table(), id, line);
            if (!isSame) {
                ahead = line;
                break;
            } else if (cost > mostOfRecord) {
                report(line, "there are too many for one record; those of this id from here on are not read");
            } else {
                lines.add(line);
            }
        }
        return new Group(id, lines);
    }

    private void report(Line line, String reason) {
        if (!isReported) {
            isReported = true;
            notes.add(SheetRules.NOT_JOINED, line.start(), Map.of("reason", reason));
        }
    }

    @Override
    public Group next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more records");
        }
        return ready.remove();
    }
}
