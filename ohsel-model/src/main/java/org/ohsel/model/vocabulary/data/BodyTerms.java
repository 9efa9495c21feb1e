// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.BEXLEY_NETWORKS;
import static org.ohsel.model.vocabulary.data.PublicSources.BROMLEY_SCRUTINY_2023;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_LEWISHAM_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.HSCA;
import static org.ohsel.model.vocabulary.data.PublicSources.LONDON_COUNCILS_BOARDS;
import static org.ohsel.model.vocabulary.data.PublicSources.REGIONS;
import static org.ohsel.model.vocabulary.data.PublicSources.SIX_PLACES;
import static org.ohsel.model.vocabulary.data.PublicSources.SUPPORT_UNITS;

import org.ohsel.model.vocabulary.ConceptScheme;

/** The sorts of body, and the roles of bodies and people. */
final class BodyTerms {

    private BodyTerms() {}

    static ConceptScheme roles() {
        return Draft.open("role", "Roles", "What a person or body did or does.", COINED)
                .term("commissioner", "Commissioner", "Commissioned it: brought somebody in to do it.", COINED)
                .source("000:4")
                .term("organiser", "Organiser", "Organised it.", COINED)
                .also("Organizer", COINED)
                .source("003:91")
                .term("facilitator", "Facilitator", "Designed or facilitated it.", COINED)
                .also("Moderated by", COINED)
                .source("000:4", "000:20")
                .term("programme-representative", "Programme representative", "Represented the programme.", "000:20")
                .term("clinical-expert", "Clinical expert", "Gave expert clinical input.", COINED)
                .source("000:20")
                .term("presenter", "Presenter", "Presented it.", COINED)
                .source("001:6", "001:9", "001:13")
                .term("respondent", "Respondent", "Answered questions.", COINED)
                .source("001:16")
                .term("chair", "Chair", "Chaired it.", "001:6")
                .also("Chairman", COINED)
                .also("Chairperson", COINED)
                .source("003:54")
                .term("lead", "Lead", "Leads it.", "003:12")
                .term("partner", "Partner", "Worked with the organisers.", COINED)
                .source("000:6")
                .term("supporter", "Supporter", "Supported it.", COINED)
                .source("003:93")
                .term(
                        "member-of-the-public",
                        "Member of the public",
                        "Took part as a member of the public, whose name is not recorded.",
                        COINED)
                .term("adviser", "Adviser", "Advised on it.", COINED)
                .source("003:48")
                .with(RoleTerms::add)
                .scheme();
    }

    static ConceptScheme bodyKinds() {
        return Draft.open("body-kind", "Kinds of body", "What sort of body, or site of a body, something is.", COINED)
                .term(
                        "primary-care-trust",
                        "Primary care trust",
                        "Primary care trust or care trust: commissioner until 31 March 2013.",
                        COINED)
                .term(
                        "clinical-commissioning-group",
                        "Clinical commissioning group",
                        "Commissioner from 1 April 2013 to 30 June 2022.",
                        COINED)
                .also("CCG", COINED)
                .term(
                        "sub-icb-location",
                        "Sub-ICB location",
                        "The place of a former CCG within an Integrated Care Board, which has kept the CCG's code.",
                        COINED)
                .term(
                        "sustainability-and-transformation-partnership",
                        "Sustainability and transformation partnership",
                        "Sustainability and transformation partnership, STP.",
                        "003:3")
                .term("integrated-care-system", "Integrated care system", "Integrated care system, ICS.", COINED)
                .term(
                        "integrated-care-board",
                        "Integrated care board",
                        "Integrated Care Board, ICB: commissioner since 1 July 2022.",
                        COINED)
                .also("ICB", COINED)
                .term("programme", "Programme", "A programme of work of several bodies.", "000:1", "000:4")
                .term("local-authority", "Local authority", "A council.", COINED)
                .also("Council", COINED)
                .also("London borough council", COINED)
                .term("nhs-trust", "NHS trust", "An NHS trust.", COINED)
                .term("nhs-foundation-trust", "NHS foundation trust", "An NHS foundation trust.", COINED)
                .also("Foundation trust", COINED)
                .term(
                        "community-interest-company",
                        "Community interest company",
                        "A community interest company, CIC.",
                        COINED)
                .term("hospital", "Hospital", "A hospital site of a trust.", COINED)
                .term(
                        "governance-body",
                        "Governance body",
                        "A board, group or committee that governs the programme.",
                        COINED)
                .source("003:42")
                .term("advisory-body", "Advisory body", "A group that advises the programme.", COINED)
                .source("003:18", "003:101")
                .term(
                        "clinical-leadership-group",
                        "Clinical leadership group",
                        "One of the seven groups that developed the strategy.",
                        COINED)
                .source("004:82")
                .term(
                        "quality-review-group",
                        "Quality review group",
                        "A group in which a commissioner reviews a provider's quality.",
                        "002:17")
                .term("alliance", "Alliance", "A standing alliance of bodies for one field of care.", "003:78")
                .source("003:17")
                .term(
                        "scrutiny-committee",
                        "Scrutiny committee",
                        "A council's committee that scrutinises health services.",
                        COINED)
                .also("Health overview and scrutiny committee", COINED)
                .also("HOSC", COINED)
                .also("JHOSC", COINED)
                .also("Joint health scrutiny committee", COINED)
                .source("001:16", "004:7")
                .term("national-body", "National body", "A national body of the NHS or of government.", COINED)
                .source("003:26")
                .term(
                        "voluntary-organisation",
                        "Voluntary organisation",
                        "A charity, a voluntary or research organisation.",
                        COINED)
                .also("Charity", COINED)
                .term("firm", "Firm", "A firm or consultancy.", COINED)
                .also("Company", COINED)
                .also("Business", COINED)
                .also("Consultancy", COINED)
                .source("000:4", "003:48", "003:49")
                .term(
                        "local-healthwatch",
                        "Local Healthwatch",
                        "The body through which people of one council's area have their say on health and social care, since the Act of 2012.",
                        COINED)
                .source(HSCA)
                .term(
                        "health-and-wellbeing-board",
                        "Health and wellbeing board",
                        "A council's board of leaders of health and care, required by the Act of 2012.",
                        COINED)
                .source(LONDON_COUNCILS_BOARDS)
                .term(
                        "place-partnership",
                        "Place partnership",
                        "The health and care bodies of one borough or district as partners; in south east London a Local Care Partnership.",
                        COINED)
                .source(SIX_PLACES)
                .term(
                        "integrated-care-partnership",
                        "Integrated care partnership",
                        "The Integrated Care Board, the councils of its area and others, who agree a strategy.",
                        COINED)
                .source(SIX_PLACES)
                .term("general-practice", "General practice", "A GP practice.", COINED)
                .also("GP practice", COINED)
                .also("Practice", COINED)
                .also("GP surgery", COINED)
                .source("004:114")
                .term(
                        "primary-care-network",
                        "Primary care network",
                        "A group of GP practices that work with community and other services.",
                        COINED)
                .also("PCN", COINED)
                .source(BEXLEY_NETWORKS)
                .term(
                        "patient-participation-group",
                        "Patient participation group",
                        "The patients' group of a GP practice or of several.",
                        COINED)
                .also("PPG", COINED)
                .source(BROMLEY_SCRUTINY_2023)
                .term(
                        "citizens-panel",
                        "Citizens' panel",
                        "Residents who have agreed to be asked for their views from time to time.",
                        COINED)
                .term("care-home", "Care home", "A residential or nursing home.", COINED)
                .also("Nursing home", COINED)
                .source(HEALTHWATCH_LEWISHAM_2025)
                .term(
                        "commissioning-support-unit",
                        "Commissioning support unit",
                        "Supported commissioners, from April 2013, and was hosted by NHS England.",
                        COINED)
                .source(SUPPORT_UNITS)
                .term(
                        "nhs-england-region",
                        "NHS England region",
                        "A regional team of NHS England, which carries out NHS England's functions and is part of it.",
                        COINED)
                .source(REGIONS)
                .with(BodyKindTerms::add)
                .scheme();
    }
}
