// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How certain a recorded fact is.
 *
 * @param code the code, such as {@code stated}
 */
public record Certainty(@NotNull String code) implements ClosedTerm {

    /** The source says so, and nothing else was consulted. */
    public static final Certainty STATED = new Certainty("stated");

    /** A second, public source says so too. */
    public static final Certainty VERIFIED = new Certainty("verified");

    /** The source does not say so; the person who recorded it inferred it. */
    public static final Certainty INFERRED = new Certainty("inferred");

    private static final List<Certainty> VALUES = List.of(STATED, VERIFIED, INFERRED);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Certainty of(String code) {
        return new Certainty(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<Certainty> values() {
        return VALUES;
    }

    @Override
    public List<Certainty> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "certainty";
    }
}
