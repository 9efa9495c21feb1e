// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How an answer was given.
 *
 * @param code the code, such as {@code written}
 */
public record ResponseManner(@NotNull String code) implements ClosedTerm {

    /** By word of mouth, at the meeting. */
    public static final ResponseManner ORAL = new ResponseManner("oral");

    /** In writing. */
    public static final ResponseManner WRITTEN = new ResponseManner("written");

    private static final List<ResponseManner> VALUES = List.of(ORAL, WRITTEN);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ResponseManner of(String code) {
        return new ResponseManner(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ResponseManner> values() {
        return VALUES;
    }

    @Override
    public List<ResponseManner> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "response-manner";
    }
}
