// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * What a criterion is for.
 *
 * @param code the code, such as {@code hurdle}
 */
public record CriterionKind(@NotNull String code) implements ClosedTerm {

    /** An option that does not meet it is ruled out. */
    public static final CriterionKind HURDLE = new CriterionKind("hurdle");

    /** Options are scored on it. */
    public static final CriterionKind SCORED = new CriterionKind("scored");

    private static final List<CriterionKind> VALUES = List.of(HURDLE, SCORED);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static CriterionKind of(String code) {
        return new CriterionKind(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<CriterionKind> values() {
        return VALUES;
    }

    @Override
    public List<CriterionKind> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "criterion-kind";
    }
}
