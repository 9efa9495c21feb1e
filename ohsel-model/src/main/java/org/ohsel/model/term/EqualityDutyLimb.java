// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * A limb of the public sector equality duty: what a public authority must have due regard to (Equality Act 2010,
 * section 149, in force since 5 April 2011).
 *
 * @param code the code, such as {@code eliminate-discrimination}
 */
public record EqualityDutyLimb(@NotNull String code) implements ClosedTerm {

    /** Eliminate discrimination, harassment, victimisation and other prohibited conduct. */
    public static final EqualityDutyLimb ELIMINATE_DISCRIMINATION = new EqualityDutyLimb("eliminate-discrimination");

    /** Advance equality of opportunity between those who share a relevant characteristic and those who do not. */
    public static final EqualityDutyLimb ADVANCE_EQUALITY = new EqualityDutyLimb("advance-equality");

    /** Foster good relations between them. */
    public static final EqualityDutyLimb FOSTER_GOOD_RELATIONS = new EqualityDutyLimb("foster-good-relations");

    private static final List<EqualityDutyLimb> VALUES =
            List.of(ELIMINATE_DISCRIMINATION, ADVANCE_EQUALITY, FOSTER_GOOD_RELATIONS);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static EqualityDutyLimb of(String code) {
        return new EqualityDutyLimb(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<EqualityDutyLimb> values() {
        return VALUES;
    }

    @Override
    public List<EqualityDutyLimb> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "equality-duty-limb";
    }
}
