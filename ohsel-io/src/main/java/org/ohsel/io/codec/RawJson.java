// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;

/** Values that no type here stands for, kept as compact JSON text, numbers digit by digit. */
final class RawJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RawJson() {}

    /** Reads the value that the parser stands at, up to its last token. */
    static String read(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = copyTo(text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    /** A generator that takes whatever a parser can give. */
    static JsonGenerator copyTo(StringWriter text) {
        return FACTORY.createGenerator(new CopyContext(), text);
    }

    /** Writes a member. The text is parsed and its tokens are written, so that it ends up as tokens in a tree as well. */
    static void write(JsonGenerator generator, String name, String text) {
        generator.writeName(name);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }

    /** In trees there may be values that are no JSON: bytes, which JSON has a form for, and others, which it does not. */
    private static final class CopyContext extends ObjectWriteContext.Base {

        @Override
        public void writeValue(JsonGenerator generator, Object value) {
            if (value instanceof byte[] bytes) {
                generator.writeBinary(bytes);
            } else {
                throw new StreamWriteException(
                        generator, "there is no JSON for a " + value.getClass().getName());
            }
        }
    }
}
