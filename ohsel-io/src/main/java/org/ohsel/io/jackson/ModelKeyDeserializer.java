// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.host.ModelFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads terms and dates that are names of members. */
final class ModelKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;

    ModelKeyDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object deserializeKey(String name, DeserializationContext context) {
        JsonParser parser = context.getParser();
        String member = parser.streamReadContext().pathAsPointer().toString();
        Result<Object> read = ModelFormat.readName(name, type, member);
        if (!read.findings().isEmpty()) {
            throw new UnreadableJsonException(parser, parser.currentTokenLocation(), type, read.findings());
        }
        return read.partial();
    }
}
