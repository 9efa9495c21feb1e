// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.host.ModelFormat;

/** Reads values of the model, from a parser of any kind. */
final class ModelDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1;

    ModelDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation begin = parser.currentTokenLocation();
        String place = parser.getParsingContext().pathAsPointer().toString();
        Result<Object> read = ModelFormat.read(Tokens.text(parser), handledType(), place);
        if (!read.findings().isEmpty()) {
            throw new UnreadableJsonException(parser, begin, handledType(), read.findings());
        }
        return read.partial();
    }

    /** Values are immutable: what is given is read into a copy, as Jackson does with records of its own. */
    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context, Object value)
            throws IOException {
        JsonLocation begin = parser.currentTokenLocation();
        String place = parser.getParsingContext().pathAsPointer().toString();
        Result<Object> read = ModelFormat.update(Tokens.text(parser), handledType(), place, value);
        if (!read.findings().isEmpty()) {
            throw new UnreadableJsonException(parser, begin, handledType(), read.findings());
        }
        return read.partial();
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeIds) throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
