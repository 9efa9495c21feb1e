// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * A principle of a lawful consultation: R v Brent LBC ex p Gunning (1985), endorsed in Coughlan (2001) and by the
 * Supreme Court (2014).
 *
 * @param code the code, such as {@code formative-stage}
 */
public record GunningPrinciple(@NotNull String code) implements ClosedTerm {

    /** The proposals are still at a formative stage. */
    public static final GunningPrinciple FORMATIVE_STAGE = new GunningPrinciple("formative-stage");

    /** Sufficient reasons are given for intelligent consideration and response. */
    public static final GunningPrinciple SUFFICIENT_REASONS = new GunningPrinciple("sufficient-reasons");

    /** There is adequate time for consideration and response. */
    public static final GunningPrinciple ADEQUATE_TIME = new GunningPrinciple("adequate-time");

    /** What people said is conscientiously taken into account. */
    public static final GunningPrinciple CONSCIENTIOUS_CONSIDERATION =
            new GunningPrinciple("conscientious-consideration");

    private static final List<GunningPrinciple> VALUES =
            List.of(FORMATIVE_STAGE, SUFFICIENT_REASONS, ADEQUATE_TIME, CONSCIENTIOUS_CONSIDERATION);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static GunningPrinciple of(String code) {
        return new GunningPrinciple(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<GunningPrinciple> values() {
        return VALUES;
    }

    @Override
    public List<GunningPrinciple> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "gunning-principle";
    }
}
