// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.host.ModelFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of the model, from a parser of any kind. */
final class ModelDeserializer extends StdDeserializer<Object> {

    ModelDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation begin = parser.currentTokenLocation();
        Result<Object> read = ModelFormat.read(parser, handledType());
        if (!read.findings().isEmpty()) {
            throw new UnreadableJsonException(parser, begin, handledType(), read.findings());
        }
        return read.partial();
    }

    /** Values are immutable: what is given is read into a copy, as Jackson does with records of its own. */
    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context, Object value) {
        TokenStreamLocation begin = parser.currentTokenLocation();
        Result<Object> read = ModelFormat.update(parser, handledType(), value);
        if (!read.findings().isEmpty()) {
            throw new UnreadableJsonException(parser, begin, handledType(), read.findings());
        }
        return read.partial();
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeIds) {
        return deserialize(parser, context);
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
