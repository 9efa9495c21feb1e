// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Whether an impact is good or bad for those it affects.
 *
 * @param code the code, such as {@code negative}
 */
public record ImpactDirection(@NotNull String code) implements ClosedTerm {

    /** They would be better off. */
    public static final ImpactDirection POSITIVE = new ImpactDirection("positive");

    /** They would be worse off. */
    public static final ImpactDirection NEGATIVE = new ImpactDirection("negative");

    /** It would make no difference to them. */
    public static final ImpactDirection NEUTRAL = new ImpactDirection("neutral");

    /** It was assessed, and cannot be told. */
    public static final ImpactDirection UNKNOWN = new ImpactDirection("unknown");

    private static final List<ImpactDirection> VALUES = List.of(POSITIVE, NEGATIVE, NEUTRAL, UNKNOWN);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ImpactDirection of(String code) {
        return new ImpactDirection(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ImpactDirection> values() {
        return VALUES;
    }

    @Override
    public List<ImpactDirection> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "impact-direction";
    }
}
