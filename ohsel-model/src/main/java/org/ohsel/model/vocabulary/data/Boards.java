// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.ADVISORY_BODY;
import static org.ohsel.model.term.BodyKind.ALLIANCE;
import static org.ohsel.model.term.BodyKind.CLINICAL_LEADERSHIP_GROUP;
import static org.ohsel.model.term.BodyKind.GOVERNANCE_BODY;
import static org.ohsel.model.term.BodyKind.QUALITY_REVIEW_GROUP;
import static org.ohsel.model.term.BodyKind.SCRUTINY_COMMITTEE;
import static org.ohsel.model.vocabulary.data.PublicSources.CASE_FOR_CHANGE;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.GOVERNANCE;
import static org.ohsel.model.vocabulary.data.PublicSources.JOINT_SCRUTINY;
import static org.ohsel.model.vocabulary.data.PublicSources.JOINT_SCRUTINY_PURPOSE;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.RelationKind;

/**
 * The boards, groups and committees that govern, advise, develop and scrutinise the programme.
 *
 * <p>The sources show each at work at some time, and hardly ever say since when or until when.
 */
final class Boards {

    private static final String PROGRAMME = "commissioning-strategy-programme";

    /** The period that document 003 reports on, and the meeting that it reports. */
    private static final String SUMMER_2017 = "2017-07/2017-09-04";

    private Boards() {}

    static Draft add(Draft draft) {
        return draft.with(Boards::governing)
                .with(Boards::advising)
                .with(Boards::leading)
                .with(Boards::scrutinising);
    }

    private static Draft governing(Draft draft) {
        draft.term(
                        "strategic-planning-group",
                        "Strategic Planning Group",
                        "The senior governance group of the partnership; it met in public from time to time.",
                        "003:13",
                        "003:42",
                        GOVERNANCE)
                .also("SPG", "003:42")
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .by("003:42", GOVERNANCE)
                // The page that tells of the change was written before it.
                .valid("/2018-09?")
                .by(GOVERNANCE)
                .attested(SUMMER_2017, "003:13", "003:42")
                .successor("ohsel-board", "2018-09?")
                .by(GOVERNANCE)
                .complete(RelationKind.SUCCESSOR)
                .term(
                        "ohsel-board",
                        "OHSEL Board",
                        "Was to take the place of the Strategic Planning Group in September 2018.",
                        GOVERNANCE)
                .kind(GOVERNANCE_BODY)
                .partOf("QKK")
                .valid("2018-09?/")
                .by(GOVERNANCE);
        board(draft, "stp-executive-group", "STP Executive Group", "Met every month.", "2018-09", GOVERNANCE);
        board(
                draft,
                "clinical-programme-board",
                "Clinical Programme Board",
                "Clinical programmes.",
                "2017-08/2018-09",
                "003:19",
                GOVERNANCE);
        board(
                        draft,
                        "productivity-programme-board",
                        "Productivity Programme Board",
                        "Productivity programmes of the providers.",
                        "2017-08/2018-09",
                        "003:11",
                        GOVERNANCE)
                .also("Provider Productivity Programme Board", "003:55");
        draft.term("committee-in-common", "Committee in Common", "Where the CCGs take decisions in common.", GOVERNANCE)
                .kind(GOVERNANCE_BODY)
                .by(GOVERNANCE)
                .valid("/")
                .inferred(GOVERNANCE)
                .attested("2018-09", GOVERNANCE);
        board(
                draft,
                "pathology-programme-board",
                "Pathology programme board",
                "Shared pathology service; it was to meet for the first time in September 2017.",
                "2017-09",
                "003:64");
        draft.term(
                        "commissioner-schemes-delivery-group",
                        "Commissioner schemes delivery group",
                        "Reviews the commissioners' schemes; its chair is Southwark CCG's Chief Officer.",
                        COINED)
                .with(known(GOVERNANCE_BODY, SUMMER_2017, "003:54"))
                .partOf("QKK")
                .inferred("003:54");
        early(draft, "clinical-executive-group", "Clinical Executive Group");
        early(draft, "implementation-executive-group", "Implementation Executive Group");
        return early(draft, "partnership-group", "Partnership Group");
    }

    /** A board of the partnership. */
    private static Draft board(
            Draft draft, String code, String name, String definition, String attested, String... sources) {
        return draft.term(code, name, definition, sources)
                .with(known(GOVERNANCE_BODY, attested, sources))
                .partOf("QKK")
                .by(sources);
    }

    /** A group of the programme of 2014. */
    private static Draft early(Draft draft, String code, String name) {
        return draft.term(code, name, "A group of the programme.", CASE_FOR_CHANGE)
                .with(known(GOVERNANCE_BODY, "2014-02-28", CASE_FOR_CHANGE))
                .partOf(PROGRAMME)
                .by(CASE_FOR_CHANGE);
    }

    /** A body of which no source tells the beginning or the end. */
    private static UnaryOperator<Draft> known(BodyKind kind, String attested, String... sources) {
        return draft -> draft.kind(kind)
                .by(sources)
                .valid("/")
                .inferred(sources)
                .attested(attested, sources)
                .source(sources);
    }

    private static Draft advising(Draft draft) {
        draft.term(
                        "patient-and-public-advisory-group",
                        "Patient and Public Advisory Group",
                        "Where the Patient and Public Voices meet, every two months.",
                        "003:18",
                        "003:105")
                .also("PPAG", COINED)
                .with(known(ADVISORY_BODY, SUMMER_2017, "003:18", "003:105"))
                .partOf("QKK")
                .by("003:105");
        draft.term(
                        "equalities-steering-group",
                        "Equalities Steering Group",
                        "Reviews the clinical work streams for equality; its chair is independent.",
                        "003:99",
                        "003:101")
                .also("ESG", "003:101")
                .with(known(ADVISORY_BODY, SUMMER_2017, "003:101"))
                .partOf("QKK")
                .by("003:101");
        draft.term(
                        "local-maternity-system",
                        "Local Maternity System",
                        "Maternity services working together.",
                        "003:17",
                        "003:87")
                .with(known(ALLIANCE, SUMMER_2017, "003:17", "003:87"));
        draft.term(
                        "maternity-voices-partnership",
                        "Maternity Voices Partnership",
                        "Parents and professionals on maternity services.",
                        "003:17")
                .with(known(ALLIANCE, SUMMER_2017, "003:17", "003:87"));
        draft.term(
                        "south-east-london-cancer-alliance",
                        "South East London Cancer Alliance",
                        "Bodies that work together to improve cancer care.",
                        "003:78")
                .with(known(ALLIANCE, SUMMER_2017, "003:78"));
        return draft.term(
                        "clinical-quality-review-group",
                        "Clinical Quality Review Group",
                        "Where NHS Bexley CCG reviewed its providers' quality.",
                        "002:17")
                .also("CQRG", "002:17")
                .kind(QUALITY_REVIEW_GROUP)
                .by("002:17", "002:19")
                .valid("/")
                .inferred("002:17")
                // Document 002 speaks of the CCG's meetings with its providers.
                .partOf("07N")
                .inferred("002:17")
                .source("002:19");
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
            draft.term(code, group[0] + " Clinical Leadership Group", "Developed its area of the strategy.", COINED)
                    .with(known(CLINICAL_LEADERSHIP_GROUP, "2014-09-03", "004:82", group[2]))
                    .partOf(PROGRAMME)
                    .by("004:82", group[2])
                    .relation(RelationKind.RELATED, "workstream", group[1]);
        }
        return draft;
    }

    private static Draft scrutinising(Draft draft) {
        return draft.term(
                        "healthier-communities-select-committee",
                        "Healthier Communities Select Committee",
                        "Lewisham council's scrutiny of health services.",
                        "004:7-8")
                .also("Lewisham Healthier Communities Select Committee", "004:7-8")
                .with(known(SCRUTINY_COMMITTEE, "2014-09-03", "004:7-8"))
                .partOf("709")
                .by("004:7-8")
                .term(
                        "ohsel-joint-health-overview-and-scrutiny-committee",
                        "OHSEL Joint Health Overview and Scrutiny Committee",
                        "The councils' joint scrutiny of the programme.",
                        JOINT_SCRUTINY)
                .also("JHOSC", COINED)
                .also(
                        "Our Healthier South East London Joint Health Overview & Scrutiny Committee",
                        JOINT_SCRUTINY_PURPOSE)
                .kind(SCRUTINY_COMMITTEE)
                .by(JOINT_SCRUTINY, JOINT_SCRUTINY_PURPOSE)
                .valid("/")
                .inferred(JOINT_SCRUTINY)
                .attested("2020", JOINT_SCRUTINY_PURPOSE)
                .serves(Borough.SOUTH_EAST_LONDON)
                .by(JOINT_SCRUTINY_PURPOSE);
    }
}
