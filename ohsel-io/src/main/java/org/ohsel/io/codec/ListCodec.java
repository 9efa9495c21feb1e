// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lists are arrays. An element that cannot be read is null, so that the others keep their places. */
final class ListCodec implements ValueCodec {

    private final ValueCodec element;

    ListCodec(ValueCodec element) {
        this.element = element;
    }

    @Override
    public @Nullable Object read(JsonParser parser, Reading reading) {
        if (!parser.isExpectedStartArrayToken()) {
            return reading.mismatch(parser, "an array");
        }
        List<@Nullable Object> list = new ArrayList<>(4);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_NULL) {
                reading.noteNull(parser);
                list.add(null);
            } else {
                list.add(element.read(parser, reading));
            }
        }
        return list;
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeStartArray();
        for (Object item : (List<?>) value) {
            if (item == null) {
                generator.writeNull();
            } else {
                element.write(generator, item);
            }
        }
        generator.writeEndArray();
    }
}
