// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Converts the tokens of Jackson 2 to JSON and back. The codecs work with the tokens of Jackson 3, and the two lines
 * have no types in common.
 */
final class Tokens {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}

    /** The value that a parser is at, up to its last token. */
    static String text(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setCodec(parser.getCodec()); // a tree may hold values that only the mapper can write
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    /** Writes a value as tokens, so that they can go into a tree or be indented. */
    static void write(String text, JsonGenerator generator) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }
}
