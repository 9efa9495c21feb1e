// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Characters;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes the nodes of a JSON-LD document as they come. The document can be put into an HTML page as it is: characters
 * with which a script could end are escaped.
 */
final class JsonLd implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .characterEscapes(new Escapes())
            .build();

    private final JsonGenerator generator;

    /** Begins a document. The members, in which the last is the list of nodes, follow. */
    JsonLd(OutputStream output) {
        this.generator = FACTORY.createGenerator(new Layout(), output, JsonEncoding.UTF8);
        generator.writeStartObject();
    }

    void member(String name, Object value) {
        generator.writeName(name);
        value(value);
    }

    void beginNodes(String name) {
        generator.writeArrayPropertyStart(name);
    }

    void node(Map<String, Object> node) {
        value(node);
    }

    /** Ends the list of nodes and the document. */
    void end() {
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw('\n');
    }

    @Override
    public void close() {
        generator.close();
    }

    /** A string in English. */
    static Map<String, Object> english(String text) {
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("@value", text);
        literal.put("@language", "en");
        return literal;
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            members.forEach((name, member) -> member(String.valueOf(name), member));
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            elements.forEach(this::value);
            generator.writeEndArray();
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeString(Characters.wellFormed(String.valueOf(value)));
        }
    }

    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        Escapes() {
            for (char c : "<>&".toCharArray()) {
                ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        @SuppressWarnings("NullAway") // null means no escape
        public SerializableString getEscapeSequence(int c) {
            return null;
        }
    }

    /** Two spaces a level and LF at the end of each line, as {@code EngagementWriter} indents. */
    private static final class Layout extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS =
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
