// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A reference to a body or a site: a commissioner, a council, a provider, a hospital, a board, a committee, a firm.
 *
 * <p>The code is of one of four kinds, which cannot be mistaken for one another:
 *
 * <ul>
 *   <li>an ODS code, in capital letters and digits, such as {@code 08Q}: preferred where there is one;
 *   <li>a GSS code, a letter and eight digits, such as {@code E38000171};
 *   <li>a code from the vocabulary's scheme {@code body}, in lower case, such as {@code strategic-planning-group};
 *   <li>the id of a body described in the same log.
 * </ul>
 *
 * <p>The vocabulary says what a code stood for on a given date: 72Q was a CCG and is now a sub-ICB location; QKK was a
 * partnership and is now an ICB.
 *
 * @param code the code as written
 */
public record BodyRef(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** NHS Bexley CCG, 2013 to 2020. */
    public static final BodyRef BEXLEY_CCG = new BodyRef("07N");

    /** NHS Bromley CCG, 2013 to 2020. */
    public static final BodyRef BROMLEY_CCG = new BodyRef("07Q");

    /** NHS Greenwich CCG, 2013 to 2020. */
    public static final BodyRef GREENWICH_CCG = new BodyRef("08A");

    /** NHS Lambeth CCG, 2013 to 2020. */
    public static final BodyRef LAMBETH_CCG = new BodyRef("08K");

    /** NHS Lewisham CCG, 2013 to 2020. */
    public static final BodyRef LEWISHAM_CCG = new BodyRef("08L");

    /** NHS Southwark CCG, 2013 to 2020. */
    public static final BodyRef SOUTHWARK_CCG = new BodyRef("08Q");

    /** NHS South East London CCG, 2020 to 2022; the code now stands for a sub-ICB location. */
    public static final BodyRef SOUTH_EAST_LONDON_CCG = new BodyRef("72Q");

    /** Our Healthier South East London, the STP and then ICS; since July 2022 the Integrated Care Board. */
    public static final BodyRef OUR_HEALTHIER_SOUTH_EAST_LONDON = new BodyRef("QKK");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static BodyRef of(String code) {
        return new BodyRef(code);
    }

    @Override
    public String scheme() {
        return "body";
    }

    @Override
    public String notation() {
        return code;
    }
}
