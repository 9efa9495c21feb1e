// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a record that was put together from rows as a line of JSON, so that it is read and judged as any other. */
final class DraftJson {

    private static final JsonFactory JSON = new JsonFactory();

    private DraftJson() {}

    /** The record, with a line break after it. */
    static byte[] line(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(json, draft.root());
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Draft.Node node) {
            writeObject(json, node);
        } else if (value instanceof Draft.Objects list) {
            json.writeStartArray();
            list.nodes.forEach(node -> writeObject(json, node));
            json.writeEndArray();
        } else if (value instanceof Draft.Values list) {
            json.writeStartArray();
            list.leaves.keySet().forEach(element -> writePlain(json, element));
            json.writeEndArray();
        } else {
            writePlain(json, ((Draft.Leaf) value).value());
        }
    }

    private static void writeObject(JsonGenerator json, Draft.Node node) {
        json.writeStartObject();
        node.members.forEach((name, value) -> {
            if (name.endsWith(Target.END)) {
                String start = name.substring(0, name.length() - Target.END.length());
                if (!node.members.containsKey(start)) {
                    json.writeName(start);
                    json.writeString("../" + ((Draft.Leaf) value).value());
                }
                return;
            }
            json.writeName(name);
            if (value instanceof Draft.Leaf first && node.members.get(name + Target.END) instanceof Draft.Leaf last) {
                boolean isDay = first.value().equals(last.value());
                json.writeString(isDay ? (String) first.value() : first.value() + "/" + last.value());
            } else {
                write(json, value);
            }
        });
        json.writeEndObject();
    }

    private static void writePlain(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, part) -> {
                json.writeName((String) name);
                writePlain(json, part);
            });
            json.writeEndObject();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
    }
}
