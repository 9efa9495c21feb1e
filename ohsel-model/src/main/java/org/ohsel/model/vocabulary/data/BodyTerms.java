// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import org.ohsel.model.vocabulary.ConceptScheme;

/** The sorts of body, and the roles of bodies and people. */
final class BodyTerms {

    private BodyTerms() {}

    static ConceptScheme roles() {
        return Draft.open("role", "Roles", "What a person or body did or does.")
                .term("commissioner", "Commissioner", "Commissioned it: brought somebody in to do it.", "000:4")
                .term("organiser", "Organiser", "Organised it.", "003:91")
                .term("facilitator", "Facilitator", "Designed or facilitated it.", "000:4", "000:20")
                .term("programme-representative", "Programme representative", "Represented the programme.", "000:20")
                .term("clinical-expert", "Clinical expert", "Gave expert clinical input.", "000:20")
                .term("presenter", "Presenter", "Presented it.", "001:6", "001:9", "001:13")
                .term("respondent", "Respondent", "Answered questions.", "001:16")
                .term("chair", "Chair", "Chaired it.", "001:6", "003:54")
                .term("lead", "Lead", "Leads it.", "003:12")
                .term("partner", "Partner", "Worked with the organisers.", "000:6")
                .term("supporter", "Supporter", "Supported it.", "003:93")
                .term(
                        "member-of-the-public",
                        "Member of the public",
                        "Took part as a member of the public, whose name is not recorded.")
                .term("adviser", "Adviser", "Advised on it.", "003:48")
                .scheme();
    }

    static ConceptScheme bodyKinds() {
        return Draft.open("body-kind", "Kinds of body", "What sort of body, or site of a body, something is.")
                .term(
                        "primary-care-trust",
                        "Primary care trust",
                        "Primary care trust or care trust: commissioner until 31 March 2013.")
                .term(
                        "clinical-commissioning-group",
                        "Clinical commissioning group",
                        "Commissioner from 1 April 2013 to 30 June 2022.")
                .term(
                        "sub-icb-location",
                        "Sub-ICB location",
                        "The place of a former CCG within an Integrated Care Board, which has kept the CCG's code.")
                .term(
                        "sustainability-and-transformation-partnership",
                        "Sustainability and transformation partnership",
                        "Sustainability and transformation partnership, STP.",
                        "003:3")
                .term("integrated-care-system", "Integrated care system", "Integrated care system, ICS.")
                .term(
                        "integrated-care-board",
                        "Integrated care board",
                        "Integrated Care Board, ICB: commissioner since 1 July 2022.")
                .term("programme", "Programme", "A programme of work of several bodies.", "000:1", "000:4")
                .term("local-authority", "Local authority", "A council.")
                .term("nhs-trust", "NHS trust", "An NHS trust.")
                .term("nhs-foundation-trust", "NHS foundation trust", "An NHS foundation trust.")
                .term("community-interest-company", "Community interest company", "A community interest company, CIC.")
                .term("hospital", "Hospital", "A hospital site of a trust.")
                .term(
                        "governance-body",
                        "Governance body",
                        "A board, group or committee that governs the programme.",
                        "003:42")
                .term("advisory-body", "Advisory body", "A group that advises the programme.", "003:18", "003:101")
                .term(
                        "clinical-leadership-group",
                        "Clinical leadership group",
                        "One of the seven groups that developed the strategy.",
                        "004:82")
                .term(
                        "quality-review-group",
                        "Quality review group",
                        "A group in which a commissioner reviews a provider's quality.",
                        "002:17")
                .term(
                        "alliance",
                        "Alliance",
                        "A standing alliance of bodies for one field of care.",
                        "003:17",
                        "003:78")
                .term(
                        "scrutiny-committee",
                        "Scrutiny committee",
                        "A council's committee that scrutinises health services.",
                        "001:16",
                        "004:7")
                .term("national-body", "National body", "A national body of the NHS or of government.", "003:26")
                .term(
                        "voluntary-organisation",
                        "Voluntary organisation",
                        "A charity, a voluntary or research organisation.")
                .term("firm", "Firm", "A firm or consultancy.", "000:4", "003:48", "003:49")
                .scheme();
    }
}
