// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * What proportion of those present a group made up, where a source gives words instead of a number.
 *
 * @param code the code, such as {@code all}
 */
public record Proportion(@NotNull String code) implements ClosedTerm {

    /** Everybody. */
    public static final Proportion ALL = new Proportion("all");

    /** More than half. */
    public static final Proportion MOST = new Proportion("most");

    /** "A large proportion" (document 000, line 14). */
    public static final Proportion LARGE = new Proportion("large");

    /** Some, with no indication of how many. */
    public static final Proportion SOME = new Proportion("some");

    /** "A small number" (document 000, line 14). */
    public static final Proportion SMALL = new Proportion("small");

    /** Nobody. */
    public static final Proportion NONE = new Proportion("none");

    private static final List<Proportion> VALUES = List.of(ALL, MOST, LARGE, SOME, SMALL, NONE);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Proportion of(String code) {
        return new Proportion(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<Proportion> values() {
        return VALUES;
    }

    @Override
    public List<Proportion> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "proportion";
    }
}
