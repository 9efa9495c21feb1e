// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ohsel.examples.register.pages.entry.EventField.Shape;
import tools.jackson.databind.JsonNode;

/**
 * What stands in the controls of the form, by their names, as it was typed. A row of a list also has where it comes from: its
 * place in the record that is edited, or nothing if it is new.
 */
final class EventForm {

    /** Rows beyond these are not shown, and stay as they are. */
    static final int MOST_ROWS = 20;

    static final String ORIGIN = "origin";

    private static final Pattern ROW = Pattern.compile("(/[a-z]+)/([0-9]{1,3})/(.+)");

    private final Map<String, List<String>> values;

    private EventForm(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The form for a record. */
    static EventForm of(JsonNode event) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        EventField.of("").forEach(field -> put(values, field, field.pointer(), event));
        for (String list : EventField.LISTS) {
            JsonNode rows = event.at(list);
            for (int row = 0; row < Math.min(rows.size(), MOST_ROWS); row++) {
                values.put(list + "/" + row + "/" + ORIGIN, List.of(Integer.toString(row)));
                for (EventField field : EventField.of(list)) {
                    put(values, field, field.in(row), event);
                }
            }
        }
        return new EventForm(values);
    }

    private static void put(Map<String, List<String>> values, EventField field, String name, JsonNode event) {
        JsonNode node = event.at(name);
        if (field.shape() == Shape.DATE) {
            DateInput.of(node.asString(""))
                    .parts()
                    .forEach((part, text) -> values.put(name + "." + part, List.of(text)));
        } else {
            // An exact number needs no word beside it in the form.
            boolean isExact =
                    name.endsWith("/headcount/qualifier") && node.asString("").equals("exact");
            values.put(name, isExact ? List.of("") : texts(node));
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString(""));
    }

    /** What somebody sent. Rows are numbered anew, from 0; line ends are those of the record. */
    static EventForm of(Map<String, List<String>> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Map<Integer, Map<String, List<String>>>> rows = new TreeMap<>();
        sent.forEach((name, texts) -> {
            List<String> lines =
                    texts.stream().map(text -> text.replace("\r\n", "\n")).toList();
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                rows.computeIfAbsent(row.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.group(2)), number -> new LinkedHashMap<>())
                        .put(row.group(3), lines);
            } else {
                values.put(name, lines);
            }
        });
        rows.forEach((list, numbered) -> putRows(values, list, new ArrayList<>(numbered.values())));
        return new EventForm(values);
    }

    private static void putRows(Map<String, List<String>> values, String list, List<Map<String, List<String>>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String row = list + "/" + i + "/";
            rows.get(i).forEach((name, texts) -> values.put(row + name, texts));
        }
    }

    /** The text in a control; empty if there is none. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** What is chosen, without what is empty. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** How many rows a list has. */
    public int rows(String list) {
        int rows = 0;
        while (hasRow(list + "/" + rows + "/")) {
            rows++;
        }
        return rows;
    }

    /** The numbers of the rows of a list. */
    public List<Integer> numbers(String list) {
        return IntStream.range(0, rows(list)).boxed().toList();
    }

    private boolean hasRow(String row) {
        return values.keySet().stream().anyMatch(name -> name.startsWith(row));
    }

    /** The form with one more row. */
    EventForm withRow(String list) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(list + "/" + rows(list) + "/" + ORIGIN, List.of(""));
        return new EventForm(more);
    }

    /** The form without a row, such as {@code /feedback/2}. */
    EventForm without(String row) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        fewer.keySet().removeIf(name -> name.startsWith(row + "/"));
        return of(fewer);
    }

    /** The form without the new rows in which nothing was written. */
    EventForm withoutEmptyRows() {
        EventForm form = this;
        for (String list : EventField.LISTS) {
            for (int row = rows(list) - 1; row >= 0; row--) {
                String start = list + "/" + row;
                if (values.entrySet().stream()
                        .filter(value -> value.getKey().startsWith(start + "/"))
                        .allMatch(value -> value.getValue().stream().allMatch(String::isBlank))) {
                    form = form.without(start);
                }
            }
        }
        return form;
    }

    /** The form with another text in a control. */
    EventForm with(String name, String text) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(text));
        return new EventForm(changed);
    }

    /** What is in the controls of a date. */
    public DateInput date(String name) {
        return new DateInput(
                value(name + ".day"), value(name + ".month"), value(name + ".year"), value(name + ".other"));
    }

    /** Everything, to be sent once more. */
    public Map<String, List<String>> all() {
        return values;
    }
}
