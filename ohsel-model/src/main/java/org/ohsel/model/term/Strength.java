// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How strongly something was put.
 *
 * @param code the code, such as {@code strong}
 */
public record Strength(@NotNull String code) implements ClosedTerm {

    /** "A strong message" (000:23). */
    public static final Strength STRONG = new Strength("strong");

    /** Neither strongly nor in passing. */
    public static final Strength MODERATE = new Strength("moderate");

    /** In passing. */
    public static final Strength SLIGHT = new Strength("slight");

    private static final List<Strength> VALUES = List.of(STRONG, MODERATE, SLIGHT);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Strength of(String code) {
        return new Strength(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<Strength> values() {
        return VALUES;
    }

    @Override
    public List<Strength> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "strength";
    }
}
