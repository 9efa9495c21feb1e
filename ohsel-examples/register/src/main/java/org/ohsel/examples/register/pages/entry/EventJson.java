// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.List;
import org.ohsel.examples.register.pages.entry.EventField.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is in the form into a record. What the form does not show stays as it is, and so does what nobody changed. What
 * was typed is written as it is, a number in words too: the reader of records judges it, and its fixes correct it.
 */
final class EventJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String WHOLE_NUMBER = "0|[1-9][0-9]{0,8}";

    private final EventForm form;
    private final EventForm before;

    private EventJson(EventForm form, EventForm before) {
        this.form = form;
        this.before = before;
    }

    /** The record that the form makes of another. */
    static ObjectNode write(EventForm form, JsonNode base) {
        EventJson json = new EventJson(form, EventForm.of(base));
        ObjectNode event = base.isObject() ? (ObjectNode) base.deepCopy() : NODES.objectNode();
        event.put("type", "event");
        EventField.of("").forEach(field -> json.write(event, field, field.pointer(), field.pointer()));
        EventField.LISTS.forEach(list -> json.writeRows(event, list, base.at(list)));
        return event;
    }

    private void writeRows(ObjectNode event, String list, JsonNode old) {
        ArrayNode rows = NODES.arrayNode();
        for (int i = 0; i < form.rows(list); i++) {
            int row = i;
            String origin = form.value(list + "/" + i + "/" + EventForm.ORIGIN);
            JsonNode from = origin.matches("[0-9]{1,3}") ? old.path(Integer.parseInt(origin)) : NODES.missingNode();
            ObjectNode element = from.isObject() ? (ObjectNode) from.deepCopy() : NODES.objectNode();
            EventField.of(list)
                    .forEach(field -> write(
                            element,
                            field,
                            field.in(row),
                            from.isObject() ? field.pointer().replace("*", origin) : ""));
            finishHeadcount(element);
            rows.add(element);
        }
        for (int i = EventForm.MOST_ROWS; i < old.size(); i++) {
            rows.add(old.get(i));
        }
        if (rows.isEmpty()) {
            event.remove(list.substring(1));
        } else {
            event.set(list.substring(1), rows);
        }
    }

    /** A number without a word beside it is exact, as the form says; a word for no number is none. */
    private static void finishHeadcount(ObjectNode row) {
        if (row.path("headcount") instanceof ObjectNode headcount) {
            if (headcount.has("count") && !headcount.has("qualifier")) {
                headcount.put("qualifier", "exact");
            } else if (!headcount.has("count")
                    && headcount.path("qualifier").asString("").equals("exact")) {
                row.remove("headcount");
            }
        }
    }

    private void write(ObjectNode object, EventField field, String name, String nameBefore) {
        boolean isDate = field.shape() == Shape.DATE;
        boolean unchanged = isDate
                ? form.date(name).equals(before.date(nameBefore))
                : form.values(name).equals(before.values(nameBefore));
        if (!unchanged) {
            set(object, List.of(field.path().split("/", -1)), value(field.shape(), name));
        }
    }

    private JsonNode value(Shape shape, String name) {
        if (shape == Shape.CODES) {
            ArrayNode codes = NODES.arrayNode();
            form.values(name).stream().distinct().forEach(codes::add);
            return codes.isEmpty() ? NODES.missingNode() : codes;
        }
        String text =
                shape == Shape.DATE ? form.date(name).text() : form.value(name).strip();
        if (text.isEmpty()) {
            return NODES.missingNode();
        }
        return shape == Shape.NUMBER && text.matches(WHOLE_NUMBER)
                ? NODES.numberNode(Integer.parseInt(text))
                : NODES.stringNode(text);
    }

    /** Sets a member below an object, or removes it, and then what is empty without it. */
    private static void set(ObjectNode object, List<String> path, JsonNode value) {
        String name = path.get(0);
        if (path.size() == 1) {
            if (value.isMissingNode()) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
            return;
        }
        if (path.get(1).equals("0")) {
            ArrayNode several = object.path(name) instanceof ArrayNode array ? array : NODES.arrayNode();
            ObjectNode first = several.path(0) instanceof ObjectNode there ? there : NODES.objectNode();
            set(first, path.subList(2, path.size()), value);
            if (several.isEmpty() && !first.isEmpty()) {
                several.add(first);
            } else if (first.isEmpty() && !several.isEmpty()) {
                several.remove(0);
            }
            setOrRemove(object, name, several);
        } else {
            ObjectNode inner = object.path(name) instanceof ObjectNode there ? there : NODES.objectNode();
            set(inner, path.subList(1, path.size()), value);
            setOrRemove(object, name, inner);
        }
    }

    private static void setOrRemove(ObjectNode object, String name, JsonNode value) {
        if (value.isEmpty()) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }
}
