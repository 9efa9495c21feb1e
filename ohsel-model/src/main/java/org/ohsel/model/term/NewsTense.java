// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Whether a statement looks back or ahead.
 *
 * @param code the code, such as {@code happened}
 */
public record NewsTense(@NotNull String code) implements ClosedTerm {

    /** It has happened (003:5-13). */
    public static final NewsTense HAPPENED = new NewsTense("happened");

    /** It lies ahead (003:15-20). */
    public static final NewsTense AHEAD = new NewsTense("ahead");

    private static final List<NewsTense> VALUES = List.of(HAPPENED, AHEAD);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static NewsTense of(String code) {
        return new NewsTense(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<NewsTense> values() {
        return VALUES;
    }

    @Override
    public List<NewsTense> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "news-tense";
    }
}
