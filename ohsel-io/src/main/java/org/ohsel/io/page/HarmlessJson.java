// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

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
     * @return the generator
     */
    public static JsonGenerator generator(Writer output) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), output);
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
