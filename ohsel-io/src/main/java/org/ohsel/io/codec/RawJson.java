// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;

/** Values of unknown members, kept as compact JSON, numbers digit by digit. */
final class RawJson {

    /** Without limits: anything that was read is within those of the reader. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private RawJson() {}

    /** Reads the value that the parser is at, up to its last token. */
    static String read(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = copyTo(text)) {
            copy(parser, generator);
        }
        return text.toString();
    }

    /** A string as JSON. */
    static String quoted(String text) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = copyTo(json)) {
            generator.writeString(text);
        }
        return json.toString();
    }

    /** A generator that accepts anything that a parser can give. */
    static JsonGenerator copyTo(StringWriter text) {
        return FACTORY.createGenerator(new CopyContext(), text);
    }

    /** Writes a member, as tokens, so that it becomes part of a tree as well. */
    static void write(JsonGenerator generator, String name, String text) {
        generator.writeName(name);
        write(generator, text);
    }

    /** Writes a value. */
    static void write(JsonGenerator generator, String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            copy(parser, generator);
        }
    }

    /** Puts the members of an object over those of another; gives what is given if either is not an object. */
    static String merge(String old, String given) {
        if (!old.startsWith("{") || !given.startsWith("{")) {
            return given;
        }
        Set<String> names = new HashSet<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), given)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
        }
        StringWriter merged = new StringWriter();
        try (JsonGenerator generator = copyTo(merged)) {
            generator.writeStartObject();
            copyMembers(old, names, generator);
            copyMembers(given, Set.of(), generator);
            generator.writeEndObject();
        }
        return merged.toString();
    }

    private static void copyMembers(String object, Set<String> without, JsonGenerator generator) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (without.contains(name)) {
                    parser.skipChildren();
                } else {
                    generator.writeName(name);
                    copy(parser, generator);
                }
            }
        }
    }

    /** Copies the value that a parser is at, up to its last token. */
    static void copy(JsonParser parser, JsonGenerator generator) {
        for (int depth = 0; ; parser.nextToken()) {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS) && keepsItsText(parser)) {
                generator.writeNumber(parser.getString());
            } else {
                generator.copyCurrentEventExact(parser);
            }
            if (depth == 0) {
                return;
            }
        }
    }

    /** Whether a number would otherwise be written differently: 1e5 as 1E+5, -0 as 0. Trees cannot avoid that. */
    private static boolean keepsItsText(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
                || (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                        && parser.getString().equals("-0"));
    }

    /** A value in a tree that JSON does not have. */
    static final class NotJson extends StreamWriteException {

        private static final long serialVersionUID = 1;

        NotJson(JsonGenerator generator, Class<?> type) {
            super(generator, "cannot write as JSON: " + type.getName());
        }
    }

    /** Trees may hold values that are not JSON: bytes, which can be written as a string, and others, which cannot. */
    private static final class CopyContext extends ObjectWriteContext.Base {

        @Override
        public void writeValue(JsonGenerator generator, Object value) {
            if (value instanceof byte[] bytes) {
                generator.writeBinary(bytes);
            } else {
                throw new NotJson(generator, value.getClass());
            }
        }
    }
}
