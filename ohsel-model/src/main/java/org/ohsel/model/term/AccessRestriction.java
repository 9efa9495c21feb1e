// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Whether anyone may see a paper or an item of business (Local Government Act 1972, sections 100A and 100I, Schedule
 * 12A).
 *
 * @param code the code, such as {@code exempt}
 */
public record AccessRestriction(@NotNull String code) implements ClosedTerm {

    /** Anyone may see it. */
    public static final AccessRestriction OPEN = new AccessRestriction("open");

    /** It holds exempt information, and the body decided to keep it from the public. */
    public static final AccessRestriction EXEMPT = new AccessRestriction("exempt");

    /** It holds confidential information, which the body must not disclose. */
    public static final AccessRestriction CONFIDENTIAL = new AccessRestriction("confidential");

    private static final List<AccessRestriction> VALUES = List.of(OPEN, EXEMPT, CONFIDENTIAL);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static AccessRestriction of(String code) {
        return new AccessRestriction(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<AccessRestriction> values() {
        return VALUES;
    }

    @Override
    public List<AccessRestriction> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "access-restriction";
    }
}
