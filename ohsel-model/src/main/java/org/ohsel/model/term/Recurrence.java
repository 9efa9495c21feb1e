// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How often a body meets or a publication appears. An open list.
 *
 * @param code the code, such as {@code bi-monthly}
 */
public record Recurrence(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Every month. */
    public static final Recurrence MONTHLY = new Recurrence("monthly");

    /** Every two months (003:105). */
    public static final Recurrence BI_MONTHLY = new Recurrence("bi-monthly");

    /** Every three months. */
    public static final Recurrence QUARTERLY = new Recurrence("quarterly");

    /** Every year (002:39; 003:34). */
    public static final Recurrence ANNUAL = new Recurrence("annual");

    /** Regularly, without saying how often (002:17; 003:3, 54). */
    public static final Recurrence REGULAR = new Recurrence("regular");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Recurrence of(String code) {
        return new Recurrence(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "recurrence");
    }
}
