// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.ADVISORY_BODY;
import static org.ohsel.model.term.BodyKind.ALLIANCE;
import static org.ohsel.model.term.BodyKind.CLINICAL_LEADERSHIP_GROUP;
import static org.ohsel.model.term.BodyKind.GOVERNANCE_BODY;
import static org.ohsel.model.term.BodyKind.QUALITY_REVIEW_GROUP;
import static org.ohsel.model.term.BodyKind.SCRUTINY_COMMITTEE;

import java.util.Locale;
import org.ohsel.model.vocabulary.RelationKind;

/** The boards, groups and committees that govern, advise, develop and scrutinise the programme. */
final class Boards {

    private static final String GOVERNANCE = "ourhealthiersel.nhs.uk, governance";
    private static final String CASE_FOR_CHANGE = "draft Case for Change, February 2014";

    private Boards() {}

    static Draft add(Draft draft) {
        return draft.with(Boards::governing)
                .with(Boards::advising)
                .with(Boards::leading)
                .with(Boards::scrutinising);
    }

    private static Draft governing(Draft draft) {
        return draft.term(
                        "strategic-planning-group",
                        "Strategic Planning Group",
                        "The senior governance group of the partnership; it meets in public.",
                        "003:13",
                        "003:42",
                        GOVERNANCE)
                .also("SPG", "003:42")
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .successor("ohsel-board", "2018-09-10")
                .term("ohsel-board", "OHSEL Board", "Took the place of the Strategic Planning Group.", GOVERNANCE)
                .kind(GOVERNANCE_BODY, "2018-09-10/..")
                .valid("2018-09-10/..")
                .partOf("QKK")
                .term("stp-executive-group", "STP Executive Group", "Meets every month.", GOVERNANCE)
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .term(
                        "clinical-programme-board",
                        "Clinical Programme Board",
                        "Clinical programmes.",
                        "003:19",
                        GOVERNANCE)
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .term(
                        "productivity-programme-board",
                        "Productivity Programme Board",
                        "Productivity programmes of the providers.",
                        "003:11",
                        GOVERNANCE)
                .also("Provider Productivity Programme Board", "003:55")
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .term(
                        "committee-in-common",
                        "Committee in Common",
                        "Where the CCGs take decisions in common.",
                        GOVERNANCE)
                .kind(GOVERNANCE_BODY)
                .term("pathology-programme-board", "Pathology programme board", "Shared pathology service.", "003:64")
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .term(
                        "commissioner-schemes-delivery-group",
                        "Commissioner schemes delivery group",
                        "Reviews the commissioners' schemes; Southwark CCG's Chief Officer is its chair.",
                        "003:54")
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .term(
                        "clinical-executive-group",
                        "Clinical Executive Group",
                        "A group of the programme.",
                        CASE_FOR_CHANGE)
                .kind(GOVERNANCE_BODY)
                .partOf("commissioning-strategy-programme")
                .term(
                        "implementation-executive-group",
                        "Implementation Executive Group",
                        "A group of the programme.",
                        CASE_FOR_CHANGE)
                .kind(GOVERNANCE_BODY)
                .partOf("commissioning-strategy-programme")
                .term("partnership-group", "Partnership Group", "A group of the programme.", CASE_FOR_CHANGE)
                .kind(GOVERNANCE_BODY)
                .partOf("commissioning-strategy-programme");
    }

    private static Draft advising(Draft draft) {
        return draft.term(
                        "patient-and-public-advisory-group",
                        "Patient and Public Advisory Group",
                        "Where the Patient and Public Voices meet, every two months.",
                        "003:18",
                        "003:105")
                .also("PPAG")
                .kind(ADVISORY_BODY)
                .partOf("QKK")
                .term(
                        "equalities-steering-group",
                        "Equalities Steering Group",
                        "Reviews the clinical work streams for equality; its chair is independent.",
                        "003:101")
                .also("ESG", "003:101")
                .kind(ADVISORY_BODY)
                .partOf("QKK")
                .term(
                        "local-maternity-system",
                        "Local Maternity System",
                        "Maternity services working together.",
                        "003:17",
                        "003:87")
                .kind(ALLIANCE)
                .term(
                        "maternity-voices-partnership",
                        "Maternity Voices Partnership",
                        "Parents and professionals on maternity services.",
                        "003:17",
                        "003:87")
                .kind(ALLIANCE)
                .term(
                        "south-east-london-cancer-alliance",
                        "South East London Cancer Alliance",
                        "Bodies that work together to improve cancer care.",
                        "003:78")
                .kind(ALLIANCE)
                .term(
                        "clinical-quality-review-group",
                        "Clinical Quality Review Group",
                        "Where NHS Bexley CCG reviewed its providers' quality.",
                        "002:17",
                        "002:19")
                .also("CQRG", "002:17")
                .kind(QUALITY_REVIEW_GROUP)
                .partOf("07N");
    }

    private static Draft leading(Draft draft) {
        String[][] groups = {
            {"Primary and community care", "primary-and-community-care", "004:84"},
            {"Long term conditions", "long-term-conditions", "004:85"},
            {"Planned care", "planned-care", "004:86"},
            {"Urgent and emergency care", "urgent-and-emergency-care", "004:87"},
            {"Maternity", "maternity", "004:88"},
            {"Children and young people", "children-and-young-people", "004:89"},
            {"Cancer", "cancer", "004:90"},
        };
        for (String[] group : groups) {
            String code = group[0].toLowerCase(Locale.ROOT).replace(' ', '-') + "-clinical-leadership-group";
            draft.term(code, group[0] + " Clinical Leadership Group", "Developed its area of the strategy.", group[2])
                    .kind(CLINICAL_LEADERSHIP_GROUP)
                    .partOf("commissioning-strategy-programme")
                    .relation(RelationKind.RELATED, "workstream", group[1]);
        }
        return draft;
    }

    private static Draft scrutinising(Draft draft) {
        return draft.term(
                        "healthier-communities-select-committee",
                        "Healthier Communities Select Committee",
                        "Lewisham council's scrutiny of health services.",
                        "004:7")
                .also("Lewisham Healthier Communities Select Committee", "004:7")
                .kind(SCRUTINY_COMMITTEE)
                .partOf("709")
                .term(
                        "ohsel-joint-health-overview-and-scrutiny-committee",
                        "OHSEL Joint Health Overview and Scrutiny Committee",
                        "The councils' joint scrutiny of the programme.",
                        "moderngov.southwark.gov.uk")
                .also("JHOSC")
                .kind(SCRUTINY_COMMITTEE);
    }
}
