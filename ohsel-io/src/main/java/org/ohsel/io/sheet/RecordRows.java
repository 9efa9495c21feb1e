// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one record on the sheets of its kind, and which of its members they hold. */
final class RecordRows {

    private static final int ID = 0;

    private final CellText text;
    private final Map<?, ?> record;
    private final List<List<Map<Integer, String>>> rows = new ArrayList<>();

    /** The members that are held, and those that are not for a reason, with all that they are in. */
    private final Set<String> held = new HashSet<>();

    private final Map<String, String> reasons = new HashMap<>();
    private final Set<String> within = new HashSet<>();

    /** A member with the object that has it. */
    private record Found(Map<?, ?> holder, Object value, String pointer, String holderPointer) {}

    /**
     * Lays out a record.
     *
     * @param sheets the sheets of its kind; the first is that of the records
     * @param record the record, with an id
     */
    RecordRows(List<TemplateSheet> sheets, Map<?, ?> record, CellText text) {
        this.record = record;
        this.text = text;
        hold("/type");
        sheets.forEach(sheet -> rows.add(rows(sheet)));
    }

    /** The rows on a sheet: the texts of the cells that are not empty, by the number of the column from 0. */
    List<Map<Integer, String>> on(int sheet) {
        return rows.get(sheet);
    }

    private List<Map<Integer, String>> rows(TemplateSheet sheet) {
        List<Map<Integer, String>> made = new ArrayList<>();
        Map<String, Map<Integer, TemplateColumn>> groups = new LinkedHashMap<>();
        if (sheet.part() == null) {
            made.add(new TreeMap<>());
        }
        for (int at = 0; at < sheet.columns().size(); at++) {
            TemplateColumn column = sheet.columns().get(at);
            @Nullable String group = column.group();
            if (group != null) {
                groups.computeIfAbsent(group, key -> new TreeMap<>()).put(at, column);
            } else if (sheet.part() == null) {
                cell(column, 0, at, sheet, made.get(0));
            }
        }
        groups.forEach((group, columns) -> objects(group, columns, sheet, made));
        @Nullable String id = idText(sheet);
        made.forEach(row -> row.put(ID, String.valueOf(id)));
        return made;
    }

    private @Nullable String idText(TemplateSheet sheet) {
        Object id = record.get("id");
        return id == null
                ? null
                : text.one(sheet.columns().get(ID).target(), id).text();
    }

    /** A row for each object of a list that has anything for it. */
    private void objects(
            String group, Map<Integer, TemplateColumn> columns, TemplateSheet sheet, List<Map<Integer, String>> made) {
        if (!(record.get(group) instanceof List<?> list)) {
            return;
        }
        int row = 0;
        Set<Map<Integer, String>> before = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Map<Integer, String> cells = new TreeMap<>();
            for (Map.Entry<Integer, TemplateColumn> column : columns.entrySet()) {
                cell(column.getValue(), i, column.getKey(), sheet, cells);
            }
            // On a sheet of records, rows repeat what they have in common, so what is equal is one.
            if (sheet.part() == null && !cells.isEmpty() && !before.add(cells)) {
                takeBack("/" + group + "/" + i);
            } else if (!cells.isEmpty()) {
                if (row == made.size()) {
                    made.add(new TreeMap<>());
                }
                made.get(row++).putAll(cells);
            }
        }
    }

    private void cell(TemplateColumn column, int index, int at, TemplateSheet sheet, Map<Integer, String> row) {
        List<String> path = column.target().path();
        String name = path.get(path.size() - 1);
        if (name.endsWith(Target.END)) {
            return;
        }
        @Nullable Found found = find(column, index);
        if (found == null) {
            return;
        }
        @Nullable
        TemplateColumn next = at + 1 < sheet.columns().size() ? sheet.columns().get(at + 1) : null;
        boolean isFilled = (next != null && next.target().path().equals(last(path)))
                ? period(column, next, found, at, row)
                : value(column, found, at, row);
        if (isFilled) {
            column.with().keySet().forEach(constant -> hold(found.holderPointer() + "/" + constant));
        }
    }

    /** The member in which a column of last days has the days. */
    private static List<String> last(List<String> path) {
        List<String> last = new ArrayList<>(path.subList(0, path.size() - 1));
        last.add(path.get(path.size() - 1) + Target.END);
        return last;
    }

    private boolean value(TemplateColumn column, Found found, int at, Map<Integer, String> row) {
        if (column.isList()) {
            return found.value() instanceof List<?> list && several(column, list, found, at, row);
        }
        CellText.Said said = text.one(column.target(), found.value());
        if (said.loss() != null) {
            explain(found.pointer(), said.loss());
        } else if (found.value() instanceof Map<?, ?>) {
            hold(found.pointer() + "/count");
            hold(found.pointer() + "/qualifier");
        } else {
            hold(found.pointer());
        }
        return put(at, said.text(), row);
    }

    private boolean several(TemplateColumn column, List<?> list, Found found, int at, Map<Integer, String> row) {
        CellText.Several several = text.several(column.target(), list);
        for (int i = 0; i < list.size(); i++) {
            String pointer = found.pointer() + "/" + i;
            if (several.held().get(i)) {
                hold(pointer);
            } else {
                explain(pointer, "a cell with a list cannot hold it, or holds it already");
            }
        }
        return put(at, several.text(), row);
    }

    /** A date in two columns, if it has a first and a last day. */
    private boolean period(TemplateColumn first, TemplateColumn last, Found found, int at, Map<Integer, String> row) {
        String[] ends = found.value() instanceof String period ? period.split("/", -1) : new String[0];
        if (ends.length != 2 || ends[1].isEmpty() || ends[1].equals("..") || ends[0].isEmpty()) {
            return value(first, found, at, row);
        }
        CellText.Said end = text.one(last.target(), ends[1]);
        if (end.loss() == null && ends[0].equals("..")) {
            hold(found.pointer());
            return put(at + 1, end.text(), row);
        }
        CellText.Said start = text.one(first.target(), ends[0]);
        if (end.loss() != null || start.loss() != null || ends[0].equals(ends[1])) {
            return value(first, found, at, row);
        }
        hold(found.pointer());
        put(at, start.text(), row);
        return put(at + 1, end.text(), row);
    }

    private static boolean put(int at, @Nullable String said, Map<Integer, String> row) {
        if (said != null) {
            row.put(at, said);
        }
        return said != null;
    }

    /** The member of a column, in the object with this number; of lists further inside, only the first object has a cell. */
    private @Nullable Found find(TemplateColumn column, int index) {
        List<String> path = column.target().path();
        Object object = record;
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.size() - 1; i++) {
            pointer.append('/').append(path.get(i));
            @Nullable Object next = object instanceof Map<?, ?> members ? members.get(path.get(i)) : null;
            if (column.target().lists().get(i)) {
                int number = i == 0 ? index : 0;
                next = next instanceof List<?> list && number < list.size() ? list.get(number) : null;
                pointer.append('/').append(number);
            }
            if (next == null) {
                return null;
            }
            object = next;
        }
        String name = path.get(path.size() - 1);
        if (!(object instanceof Map<?, ?> holder)) {
            return null;
        }
        @Nullable Object value = holder.get(name);
        boolean isOther =
                column.with().entrySet().stream().anyMatch(c -> !c.getValue().equals(holder.get(c.getKey())));
        return value == null || isOther ? null : new Found(holder, value, pointer + "/" + name, pointer.toString());
    }

    private void hold(String pointer) {
        held.add(pointer);
        addWithin(pointer);
    }

    private void explain(String pointer, String reason) {
        reasons.put(pointer, reason);
        addWithin(pointer);
    }

    private void takeBack(String pointer) {
        String below = pointer + "/";
        List.of(held, reasons.keySet(), within).forEach(each -> each.removeIf(one -> one.startsWith(below)));
        within.remove(pointer);
        explain(pointer, "another of them is equal to it in all its cells, and rows that are equal are one");
    }

    private void addWithin(String pointer) {
        for (int end = pointer.lastIndexOf('/'); end >= 0 && within.add(pointer.substring(0, end)); ) {
            end = pointer.lastIndexOf('/', end - 1);
        }
    }

    /** Takes what is left out of a record. */
    @FunctionalInterface
    interface Losses {

        void add(String pointer, String reason);
    }

    /** What the rows do not hold as the record has it: each member as a whole, if nothing of it is held. */
    void leftOut(Losses losses) {
        leftOut(record, "", losses);
    }

    private void leftOut(Object value, String pointer, Losses losses) {
        if (held.contains(pointer)) {
            return;
        }
        if (!within.contains(pointer)) {
            losses.add(pointer, reasons.getOrDefault(pointer, "the template has no cell for it"));
        } else if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> leftOut(
                    member, pointer + "/" + name.toString().replace("~", "~0").replace("/", "~1"), losses));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                leftOut(list.get(i), pointer + "/" + i, losses);
            }
        }
    }
}
