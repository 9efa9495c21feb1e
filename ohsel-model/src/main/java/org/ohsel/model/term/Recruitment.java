// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How those who took part were found.
 *
 * @param code the code, such as {@code recruited}
 */
public record Recruitment(@NotNull String code) implements ClosedTerm {

    /** Anyone could take part. */
    public static final Recruitment OPEN = new Recruitment("open");

    /** They were invited. */
    public static final Recruitment INVITED = new Recruitment("invited");

    /** They were recruited to certain quotas or characteristics. */
    public static final Recruitment RECRUITED = new Recruitment("recruited");

    /** They were selected to be representative of the population. */
    public static final Recruitment REPRESENTATIVE = new Recruitment("representative");

    /** They came forward by themselves. */
    public static final Recruitment SELF_SELECTED = new Recruitment("self-selected");

    private static final List<Recruitment> VALUES = List.of(OPEN, INVITED, RECRUITED, REPRESENTATIVE, SELF_SELECTED);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Recruitment of(String code) {
        return new Recruitment(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<Recruitment> values() {
        return VALUES;
    }

    @Override
    public List<Recruitment> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "recruitment";
    }
}
