// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.host.ModelFormat;

/** Reads terms and dates that are names of members. */
final class ModelKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;

    ModelKeyDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object deserializeKey(String name, DeserializationContext context) throws IOException {
        JsonParser parser = context.getParser();
        String member = parser.getParsingContext().pathAsPointer().toString();
        Result<Object> read = ModelFormat.readName(name, type, member);
        if (!read.findings().isEmpty()) {
            throw new UnreadableJsonException(parser, parser.currentTokenLocation(), type, read.findings());
        }
        return read.partial();
    }
}
