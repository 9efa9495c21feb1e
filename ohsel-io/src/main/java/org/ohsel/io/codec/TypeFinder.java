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
     * @param parser stands at the name of the first member of an object
     * @return what is ahead, and where to go on
     */
    Found find(JsonParser parser);

    /**
     * What was seen ahead, and a parser that stands at the name of the first member: the one given, if it could be left
     * there, or else one that reads a copy of the object, of which the one given then stands at the end.
     *
     * @param type the value of the member type; null if there is none, or if it is no text
     * @param parser the parser to go on with
     * @param base where what it reads stands in what is being read: empty, or the JSON Pointer of the object copied
     */
    record Found(@Nullable String type, JsonParser parser, String base) {}

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
