// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A rating scheme. Its values, in order, are in the vocabulary scheme with the same code. An open list.
 *
 * @param code the code, such as {@code stp-progress}
 */
public record RatingScheme(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** The STP progress dashboard of July 2017: outstanding, advanced, making progress, needs most improvement. */
    public static final RatingScheme STP_PROGRESS = new RatingScheme("stp-progress");

    /**
     * The rating of collective leadership in which, according to document 003 (line 28), advanced is the highest grade.
     * Its other grades are not known.
     */
    public static final RatingScheme STP_LEADERSHIP = new RatingScheme("stp-leadership");

    /** Equality Delivery System 2: undeveloped, developing, achieving, excelling. */
    public static final RatingScheme EDS2 = new RatingScheme("eds2");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static RatingScheme of(String code) {
        return new RatingScheme(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "rating-scheme");
    }
}
