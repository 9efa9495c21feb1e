// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * One of these conditions must be met before hospital beds close: NHS England, from 1 April 2017.
 *
 * @param code the code, such as {@code alternative-provision}
 */
public record BedClosureCondition(@NotNull String code) implements ClosedTerm {

    /** Sufficient alternative provision is in place. */
    public static final BedClosureCondition ALTERNATIVE_PROVISION = new BedClosureCondition("alternative-provision");

    /** New treatments or therapies reduce admissions. */
    public static final BedClosureCondition NEW_TREATMENTS = new BedClosureCondition("new-treatments");

    /** There is a credible plan to use beds more efficiently. */
    public static final BedClosureCondition BED_EFFICIENCY = new BedClosureCondition("bed-efficiency");

    private static final List<BedClosureCondition> VALUES =
            List.of(ALTERNATIVE_PROVISION, NEW_TREATMENTS, BED_EFFICIENCY);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static BedClosureCondition of(String code) {
        return new BedClosureCondition(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<BedClosureCondition> values() {
        return VALUES;
    }

    @Override
    public List<BedClosureCondition> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "bed-closure-condition";
    }
}
