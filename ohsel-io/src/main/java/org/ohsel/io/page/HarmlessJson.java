// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Generates JSON in which everything that a viewer might obey is escaped. */
public final class HarmlessJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new Escapes())
            .build();

    private HarmlessJson() {}

    /**
     * Creates a generator.
     *
     * @param output takes the JSON; it is not closed
     * @return the generator; if the output fails, its methods throw the {@link UncheckedIOException} of that
     */
    public static JsonGenerator generator(Writer output) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), new Unchecked(output));
    }

    /** An exception of Java's own, which callers can name, rather than one of Jackson's. */
    private static final class Unchecked extends FilterWriter {

        Unchecked(Writer output) {
            super(output);
        }

        @Override
        public void write(char[] characters, int from, int length) {
            try {
                out.write(characters, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(int character) {
            write(new char[] {(char) character}, 0, 1);
        }

        @Override
        public void write(String text, int from, int length) {
            write(text.toCharArray(), from, length);
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }

    /**
     * Beyond ASCII, what {@link Harmless} does not let through. Characters of two units are escaped as well: which of
     * them are harmless cannot be told from one unit.
     */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final int DELETE = 0x7F;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        Escapes() {
            ascii[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        @SuppressWarnings("NullAway") // null means no escape
        public SerializableString getEscapeSequence(int c) {
            return c > DELETE && Harmless.isUnsafe(c) ? new SerializedString(String.format("\\u%04X", c)) : null;
        }
    }
}
