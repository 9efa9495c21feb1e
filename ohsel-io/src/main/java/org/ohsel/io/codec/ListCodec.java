// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.engine.ComponentChecks;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Lists are arrays. If an element cannot be read, the whole list is kept as JSON: without that element the others would
 * lose their places, and no list holds null.
 */
final class ListCodec implements ValueCodec {

    private final ValueCodec element;
    private final ComponentChecks checks;

    /**
     * Creates a codec.
     *
     * @param element the codec of an element
     * @param checks what each element must be
     */
    ListCodec(ValueCodec element, ComponentChecks checks) {
        this.element = element;
        this.checks = checks;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (!parser.isExpectedStartArrayToken()) {
            return reading.mismatch("an array", this);
        }
        ElementStack elements = reading.elements();
        int begin = elements.begin();
        int size = 0;
        boolean complete = true;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (size++ == reading.mostElements()) {
                skipRest(parser, reading);
                break;
            }
            if (token == JsonToken.VALUE_NULL) {
                reading.noteNull(false);
                complete = false;
                elements.add(Unread.NULL);
                continue;
            }
            Object item = element.read(parser, reading);
            if (item instanceof Unread) {
                complete = false;
                reading.mustPass(checks);
            } else {
                checks.run(item, "", reading);
            }
            elements.add(item);
        }
        List<?> items = elements.end(begin);
        return complete ? items : new Unread(json(items));
    }

    /** An empty list is refused, since it is kept that it was written. */
    @Override
    public Object take(CleanJson json) {
        if (!json.begin('[', ']')) {
            throw json.refusal();
        }
        ElementStack elements = json.elements();
        int begin = elements.begin();
        int size = 0;
        do {
            Object item = element.take(json);
            if (size++ == json.mostElements() || !json.passes(checks, item)) {
                throw json.refusal();
            }
            elements.add(item);
        } while (json.more(']'));
        return elements.end(begin);
    }

    /** The elements that could be read are written as they would be in a list. */
    private String json(List<?> items) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = RawJson.copyTo(text)) {
            write(generator, items);
        }
        return text.toString();
    }

    private static void skipRest(JsonParser parser, Reading reading) {
        reading.note(JsonRules.LIMIT, Map.of("reason", "the array has more elements than the reader's limit"));
        for (JsonToken token = parser.currentToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            parser.skipChildren();
        }
    }

    /** The codec of an element. */
    ValueCodec element() {
        return element;
    }

    @Override
    public boolean isEmpty(Object value) {
        return ((List<?>) value).isEmpty();
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        List<?> items = (List<?>) value;
        generator.writeStartArray();
        for (int i = 0; i < items.size(); i++) {
            @Nullable Object item = items.get(i);
            if (item == null) {
                generator.writeNull();
            } else if (item instanceof Unread unread) {
                RawJson.write(generator, unread.json());
            } else {
                element.write(generator, item);
            }
        }
        generator.writeEndArray();
    }
}
