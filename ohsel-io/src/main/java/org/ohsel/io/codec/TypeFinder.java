// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks ahead for the member {@code type} of a record that does not begin with it. */
@FunctionalInterface
public interface TypeFinder {

    /** The member with the kind of a record. */
    String MEMBER = "type";

    /**
     * Looks ahead.
     *
     * @param parser is at the name of the first member of an object
     * @return the type, and the parser to continue with
     */
    Found find(JsonParser parser);

    /**
     * The type that was found, and a parser that is at the name of the first member: either the given one, or one that
     * reads a copy of the object, and then the given one is at the end of the object.
     *
     * @param type the value of the member type; null if it is missing or not a string
     * @param parser the parser to continue with
     * @param base where its root is in the whole value: empty, or the JSON Pointer of the copied object
     */
    record Found(@Nullable String type, JsonParser parser, String base) {}

    /**
     * The string that a parser is at.
     *
     * @param parser the parser
     * @return the string; null if the parser is at something else
     */
    static @Nullable String textOf(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : null;
    }
}
