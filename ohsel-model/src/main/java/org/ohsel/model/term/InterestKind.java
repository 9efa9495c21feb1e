// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What kind of interest somebody declares. An open list.
 *
 * @param code the code, such as {@code financial-interest}
 */
public record InterestKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** A disclosable pecuniary interest (Localism Act 2011, section 30). */
    public static final InterestKind DISCLOSABLE_PECUNIARY_INTEREST =
            new InterestKind("disclosable-pecuniary-interest");

    /** A financial interest. */
    public static final InterestKind FINANCIAL_INTEREST = new InterestKind("financial-interest");

    /** A professional interest that is not financial. */
    public static final InterestKind NON_FINANCIAL_PROFESSIONAL_INTEREST =
            new InterestKind("non-financial-professional-interest");

    /** A personal interest that is not financial. */
    public static final InterestKind NON_FINANCIAL_PERSONAL_INTEREST =
            new InterestKind("non-financial-personal-interest");

    /** An interest of somebody close to them. */
    public static final InterestKind INDIRECT_INTEREST = new InterestKind("indirect-interest");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static InterestKind of(String code) {
        return new InterestKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "interest-kind");
    }
}
