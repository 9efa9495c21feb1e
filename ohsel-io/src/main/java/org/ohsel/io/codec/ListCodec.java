// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.engine.ComponentChecks;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lists are arrays. An element that cannot be read is null, so that the others keep their places. */
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
    public @Nullable Object read(JsonParser parser, Reading reading) {
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
            @Nullable Object item = null;
            boolean absent = token == JsonToken.VALUE_NULL;
            if (absent) {
                reading.noteNull(false);
            } else {
                item = element.read(parser, reading);
                if (item == null) {
                    reading.mustPass(checks);
                }
            }
            if (item != null || (absent && reading.isTolerant())) {
                checks.run(item, "", reading);
            }
            complete &= item != null;
            elements.add(item);
        }
        return complete ? elements.end(begin) : elements.endWithNulls(begin);
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
            } else {
                element.write(generator, item);
            }
        }
        generator.writeEndArray();
    }
}
