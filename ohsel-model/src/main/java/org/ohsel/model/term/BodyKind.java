// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What sort of body, or site of a body, something is. An open list.
 *
 * @param code the code, such as {@code clinical-commissioning-group}
 */
public record BodyKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Primary care trust or care trust: commissioner until 31 March 2013. */
    public static final BodyKind PRIMARY_CARE_TRUST = new BodyKind("primary-care-trust");

    /** Clinical commissioning group, CCG: commissioner from 1 April 2013 to 30 June 2022. */
    public static final BodyKind CLINICAL_COMMISSIONING_GROUP = new BodyKind("clinical-commissioning-group");

    /** The place of a former CCG within an Integrated Care Board, which has kept the CCG's code. */
    public static final BodyKind SUB_ICB_LOCATION = new BodyKind("sub-icb-location");

    /** Sustainability and transformation partnership, STP (003:3). */
    public static final BodyKind SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP =
            new BodyKind("sustainability-and-transformation-partnership");

    /** Integrated care system, ICS. */
    public static final BodyKind INTEGRATED_CARE_SYSTEM = new BodyKind("integrated-care-system");

    /** Integrated Care Board, ICB: commissioner since 1 July 2022. */
    public static final BodyKind INTEGRATED_CARE_BOARD = new BodyKind("integrated-care-board");

    /** A programme of work of several bodies (000:1, 4). */
    public static final BodyKind PROGRAMME = new BodyKind("programme");

    /** A council. */
    public static final BodyKind LOCAL_AUTHORITY = new BodyKind("local-authority");

    /** An NHS trust. */
    public static final BodyKind NHS_TRUST = new BodyKind("nhs-trust");

    /** An NHS foundation trust. */
    public static final BodyKind NHS_FOUNDATION_TRUST = new BodyKind("nhs-foundation-trust");

    /** A community interest company, CIC. */
    public static final BodyKind COMMUNITY_INTEREST_COMPANY = new BodyKind("community-interest-company");

    /** A hospital site of a trust. */
    public static final BodyKind HOSPITAL = new BodyKind("hospital");

    /** A board, group or committee that governs the programme (003:42). */
    public static final BodyKind GOVERNANCE_BODY = new BodyKind("governance-body");

    /** A group that advises the programme (003:18, 101). */
    public static final BodyKind ADVISORY_BODY = new BodyKind("advisory-body");

    /** One of the seven groups that developed the strategy (004:82). */
    public static final BodyKind CLINICAL_LEADERSHIP_GROUP = new BodyKind("clinical-leadership-group");

    /** A group in which a commissioner reviews a provider's quality (002:17). */
    public static final BodyKind QUALITY_REVIEW_GROUP = new BodyKind("quality-review-group");

    /** A standing alliance of bodies for one field of care (003:17, 78). */
    public static final BodyKind ALLIANCE = new BodyKind("alliance");

    /** A council's committee that scrutinises health services (001:16; 004:7). */
    public static final BodyKind SCRUTINY_COMMITTEE = new BodyKind("scrutiny-committee");

    /** A national body of the NHS or of government (003:26). */
    public static final BodyKind NATIONAL_BODY = new BodyKind("national-body");

    /** A charity, a voluntary or research organisation. */
    public static final BodyKind VOLUNTARY_ORGANISATION = new BodyKind("voluntary-organisation");

    /** A firm or consultancy (000:4; 003:48, 49). */
    public static final BodyKind FIRM = new BodyKind("firm");

    /** The body through which people of one council's area have their say on health and social care, since the Act of 2012. */
    public static final BodyKind LOCAL_HEALTHWATCH = new BodyKind("local-healthwatch");

    /** A council's board of leaders of health and care, required by the Act of 2012. */
    public static final BodyKind HEALTH_AND_WELLBEING_BOARD = new BodyKind("health-and-wellbeing-board");

    /** The health and care bodies of one borough or district as partners; in south east London a Local Care Partnership. */
    public static final BodyKind PLACE_PARTNERSHIP = new BodyKind("place-partnership");

    /** The Integrated Care Board, the councils of its area and others, who agree a strategy. */
    public static final BodyKind INTEGRATED_CARE_PARTNERSHIP = new BodyKind("integrated-care-partnership");

    /** A GP practice. */
    public static final BodyKind GENERAL_PRACTICE = new BodyKind("general-practice");

    /** A group of GP practices that work with community and other services. */
    public static final BodyKind PRIMARY_CARE_NETWORK = new BodyKind("primary-care-network");

    /** The patients' group of a GP practice or of several. */
    public static final BodyKind PATIENT_PARTICIPATION_GROUP = new BodyKind("patient-participation-group");

    /** Residents who have agreed to be asked for their views from time to time. */
    public static final BodyKind CITIZENS_PANEL = new BodyKind("citizens-panel");

    /** A residential or nursing home. */
    public static final BodyKind CARE_HOME = new BodyKind("care-home");

    /** Supported commissioners, from April 2013, and was hosted by NHS England. */
    public static final BodyKind COMMISSIONING_SUPPORT_UNIT = new BodyKind("commissioning-support-unit");

    /** A regional team of NHS England, which carries out NHS England's functions and is part of it. */
    public static final BodyKind NHS_ENGLAND_REGION = new BodyKind("nhs-england-region");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static BodyKind of(String code) {
        return new BodyKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "body-kind");
    }
}
