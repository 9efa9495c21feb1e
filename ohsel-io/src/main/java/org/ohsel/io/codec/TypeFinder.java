// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks ahead for the member {@code type} of a record that does not begin with it. */
@FunctionalInterface
public interface TypeFinder {

    /** The member that says what a record is. */
    String MEMBER = "type";

    /**
     * Looks ahead.
     *
     * @param parser stands at the name of the first member of an object, and is left there
     * @return the value of the member type of that object; null if there is none, or if it is no text
     */
    @Nullable
    String find(JsonParser parser);

    /**
     * The text that a parser stands at.
     *
     * @param parser the parser
     * @return the text; null if it stands at something else
     */
    static @Nullable String textOf(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : null;
    }
}
