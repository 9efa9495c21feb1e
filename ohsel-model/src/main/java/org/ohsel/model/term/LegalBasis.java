// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A statute, duty or piece of guidance that something is based on. An open list.
 *
 * @param code the code, such as {@code equality-act-2010}
 */
public record LegalBasis(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Equality Act 2010 (003:101). */
    public static final LegalBasis EQUALITY_ACT_2010 = new LegalBasis("equality-act-2010");

    /** Public sector equality duty, Equality Act 2010 section 149 (003:101). */
    public static final LegalBasis PUBLIC_SECTOR_EQUALITY_DUTY = new LegalBasis("public-sector-equality-duty");

    /** Health and Social Care Act 2012, on health inequalities (003:101). */
    public static final LegalBasis HEALTH_AND_SOCIAL_CARE_ACT_2012 = new LegalBasis("health-and-social-care-act-2012");

    /** CCGs' duty to involve the public, NHS Act 2006 section 14Z2 (002:50). */
    public static final LegalBasis DUTY_TO_INVOLVE = new LegalBasis("duty-to-involve");

    /** ICBs' duty to involve the public, NHS Act 2006 section 14Z45, from 1 July 2022. */
    public static final LegalBasis DUTY_TO_INVOLVE_OF_ICBS = new LegalBasis("duty-to-involve-of-icbs");

    /** An ICB's and its partner trusts' plan for five years, NHS Act 2006 section 14Z52, from 1 July 2022. */
    public static final LegalBasis JOINT_FORWARD_PLANNING = new LegalBasis("joint-forward-planning");

    /** SI 2013/218, regulation 23: consultation of scrutiny committees. */
    public static final LegalBasis HEALTH_SCRUTINY_REGULATIONS_2013 =
            new LegalBasis("health-scrutiny-regulations-2013");

    /** General Data Protection Regulation (003:71). */
    public static final LegalBasis GENERAL_DATA_PROTECTION_REGULATION =
            new LegalBasis("general-data-protection-regulation");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static LegalBasis of(String code) {
        return new LegalBasis(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "legal-basis");
    }
}
