// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.ARNSTEIN;
import static org.ohsel.model.vocabulary.data.PublicSources.ASSESSMENT_GUIDANCE;
import static org.ohsel.model.vocabulary.data.PublicSources.ASSESSMENT_LETTER;
import static org.ohsel.model.vocabulary.data.PublicSources.BIRMINGHAM_EDS;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.CQC_INDEPENDENT_RATINGS;
import static org.ohsel.model.vocabulary.data.PublicSources.CQC_RATINGS;
import static org.ohsel.model.vocabulary.data.PublicSources.DASHBOARD_METHOD;
import static org.ohsel.model.vocabulary.data.PublicSources.DASHBOARD_PAPER;
import static org.ohsel.model.vocabulary.data.PublicSources.FFT_GUIDANCE;
import static org.ohsel.model.vocabulary.data.PublicSources.FFT_NHSE;
import static org.ohsel.model.vocabulary.data.PublicSources.IAP2;
import static org.ohsel.model.vocabulary.data.PublicSources.KINGS_FUND;
import static org.ohsel.model.vocabulary.data.PublicSources.OVERSIGHT_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.OVERSIGHT_FRAMEWORK_SEGMENTS;
import static org.ohsel.model.vocabulary.data.PublicSources.OVERSIGHT_SEGMENTS;
import static org.ohsel.model.vocabulary.data.PublicSources.OXFORDSHIRE_EDS;
import static org.ohsel.model.vocabulary.data.PublicSources.PERFORMANCE_ASSESSMENT;
import static org.ohsel.model.vocabulary.data.PublicSources.SECAMB;
import static org.ohsel.model.vocabulary.data.PublicSources.SOUTH_NORFOLK_EDS;

import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.RelationKind;

/** Published scales, each with its values in order: how far people take part, and how well bodies perform. */
final class Scales {

    private Scales() {}

    /** From the lowest to the highest. */
    static ConceptScheme iap2() {
        return Draft.closed("iap2", "IAP2 Spectrum", "Levels of public participation, the lowest first.", IAP2)
                .term("inform", "Inform", "The public is told.", IAP2)
                .term("consult", "Consult", "The public is asked.", IAP2)
                .term("involve", "Involve", "The public is involved throughout.", IAP2)
                .term("collaborate", "Collaborate", "The public is a partner in each aspect of the decision.", IAP2)
                .term("empower", "Empower", "The public decides.", IAP2)
                .scheme();
    }

    /** From the lowest rung to the highest. */
    static ConceptScheme arnstein() {
        return Draft.closed(
                        "arnstein", "Arnstein's ladder", "Rungs of citizen participation, the lowest first.", ARNSTEIN)
                .term("manipulation", "Manipulation", "Rung 1, non-participation.", ARNSTEIN)
                .term("therapy", "Therapy", "Rung 2, non-participation.", ARNSTEIN)
                .term("informing", "Informing", "Rung 3, tokenism.", ARNSTEIN)
                .relation(RelationKind.CLOSE_MATCH, "iap2", "inform")
                .term("consultation", "Consultation", "Rung 4, tokenism.", ARNSTEIN)
                .relation(RelationKind.CLOSE_MATCH, "iap2", "consult")
                .term("placation", "Placation", "Rung 5, tokenism.", ARNSTEIN)
                .term("partnership", "Partnership", "Rung 6, citizen power.", ARNSTEIN)
                .term("delegated-power", "Delegated power", "Rung 7, citizen power.", ARNSTEIN)
                .term("citizen-control", "Citizen control", "Rung 8, citizen power.", ARNSTEIN)
                .scheme();
    }

    /** The schemes of ratings; the values of each are a scheme of their own. */
    static ConceptScheme ratingSchemes() {
        return Draft.open("rating-scheme", "Rating schemes", "Schemes by which bodies are rated.", COINED)
                .term(
                        "stp-progress",
                        "STP progress dashboard",
                        "The baseline rating of all 44 STPs, July 2017.",
                        DASHBOARD_PAPER)
                .also("STP rating", COINED)
                .source("003:26")
                // Later ratings were announced, and none was found.
                .valid("2017-07-21/")
                .by(DASHBOARD_PAPER, DASHBOARD_METHOD, KINGS_FUND)
                .term(
                        "stp-leadership",
                        "STP leadership",
                        "Collective leadership of an STP; other grades unknown.",
                        COINED)
                .source("003:28")
                .term("eds2", "Equality Delivery System 2 grades", "How well a body performs on an outcome.", COINED)
                .source(SECAMB)
                .valid("2013-11/..")
                .by(SECAMB, OXFORDSHIRE_EDS)
                .term("cqc-rating", "CQC rating", "How good a service is, in the view of its regulator.", COINED)
                .also("Care Quality Commission rating", COINED)
                .also("CQC", COINED)
                .source(CQC_RATINGS)
                .term(
                        "nhs-oversight-segment",
                        "NHS Oversight Framework segment",
                        "How much support a trust or an ICB needs, in the view of NHS England.",
                        COINED)
                .also("NHS Oversight Framework", COINED)
                .also("System Oversight Framework", COINED)
                .also("SOF segment", COINED)
                .also("NOF segment", COINED)
                .source(OVERSIGHT_SEGMENTS)
                .term(
                        "icb-annual-assessment",
                        "ICB annual assessment",
                        "How well an ICB discharged its functions in a year: an assessment in words, without grades.",
                        COINED)
                .also("Annual assessment of integrated care boards", COINED)
                .source(PERFORMANCE_ASSESSMENT, ASSESSMENT_GUIDANCE)
                .valid("2022-07-01/..")
                .by(PERFORMANCE_ASSESSMENT, ASSESSMENT_LETTER)
                .term(
                        "friends-and-family-test",
                        "Friends and Family Test",
                        "The share of patients who would recommend a service or, since April 2020, found it good.",
                        FFT_NHSE)
                .also("FFT", COINED)
                .valid("2013-04/..")
                .by(FFT_NHSE, FFT_GUIDANCE)
                .coined("""
                        ccg-annual-assessment | CCG annual assessment | NHS England's yearly rating of a CCG. | CCG assurance; CCG rating
                        star-rating | Star rating | Stars that people give to a service, such as one to five. | Stars; Stars out of five
                        rag-rating | RAG rating | Red, amber or green, as a body judges itself or others. | RAG; Red, amber, green
                        place-score | PLACE score | What patient-led assessments gave a site. | PLACE; PLACE scores
                        gp-patient-survey | GP Patient Survey | A result of the national survey of general practice. | GPPS
                        staff-survey | NHS Staff Survey | A result of the national survey of staff. | Staff survey
                        healthwatch-rating | Healthwatch rating | \
                            How a local Healthwatch, or those whom it heard, rate a service. | Healthwatch recommendation
                        """)
                .scheme();
    }

    /** From the highest to the lowest. */
    static ConceptScheme cqcRatings() {
        return Draft.closed(
                        "cqc-rating",
                        "CQC ratings",
                        "Ratings of services by the Care Quality Commission, the highest first.",
                        CQC_RATINGS,
                        CQC_INDEPENDENT_RATINGS)
                .term("outstanding", "Outstanding", "The service does exceptionally well.", CQC_RATINGS)
                .term("good", "Good", "The service does well.", CQC_RATINGS)
                .term("requires-improvement", "Requires improvement", "The service must do better.", CQC_RATINGS)
                .term("inadequate", "Inadequate", "The service does badly.", CQC_RATINGS)
                .scheme();
    }

    /** From the least need of support to the greatest. The fifth came in 2025, for trusts. */
    static ConceptScheme oversightSegments() {
        return Draft.closed(
                        "nhs-oversight-segment",
                        "Segments of the NHS Oversight Framework",
                        "How much support a trust or an ICB needs, the least first.",
                        OVERSIGHT_SEGMENTS,
                        OVERSIGHT_2025)
                .term("1", "Segment 1", "No specific support is needed.", OVERSIGHT_SEGMENTS)
                .term("2", "Segment 2", "Between the first and the third.", OVERSIGHT_FRAMEWORK_SEGMENTS)
                .term("3", "Segment 3", "The causes of concern are to be found together.", OVERSIGHT_FRAMEWORK_SEGMENTS)
                .term("4", "Segment 4", "Until 2025 the greatest need of support.", OVERSIGHT_SEGMENTS)
                .term("5", "Segment 5", "Intensive support, for trusts, from 2025.", OVERSIGHT_2025)
                .scheme();
    }

    /** From the highest to the lowest. */
    static ConceptScheme stpProgress() {
        return Draft.closed(
                        "stp-progress",
                        "STP progress ratings",
                        "Values of the dashboard, the highest first.",
                        DASHBOARD_PAPER)
                .term("outstanding", "Outstanding", "Category 1.", DASHBOARD_PAPER)
                .term("advanced", "Advanced", "Category 2, the second highest.", DASHBOARD_PAPER, "003:26")
                .term("making-progress", "Making progress", "Category 3.", DASHBOARD_PAPER)
                .term("needs-most-improvement", "Needs most improvement", "Category 4.", DASHBOARD_PAPER)
                .scheme();
    }

    static ConceptScheme stpLeadership() {
        return Draft.open(
                        "stp-leadership",
                        "STP leadership ratings",
                        "Only the grade that document 003 names is known.",
                        COINED)
                .term("advanced", "Advanced", "The highest grade, according to document 003.", "003:28")
                .scheme();
    }

    /** From the lowest to the highest. */
    static ConceptScheme eds2() {
        return Draft.closed(
                        "eds2",
                        "EDS2 grades",
                        "Grades of the Equality Delivery System, the lowest first.",
                        SOUTH_NORFOLK_EDS,
                        BIRMINGHAM_EDS)
                .term("undeveloped", "Undeveloped", "Grade 1.", SOUTH_NORFOLK_EDS, BIRMINGHAM_EDS)
                // An earlier version of this list had it so.
                .misspelt("Underdeveloped", COINED)
                .term("developing", "Developing", "Grade 2.", SOUTH_NORFOLK_EDS, BIRMINGHAM_EDS)
                .term("achieving", "Achieving", "Grade 3.", SOUTH_NORFOLK_EDS, BIRMINGHAM_EDS)
                .term("excelling", "Excelling", "Grade 4.", SOUTH_NORFOLK_EDS, BIRMINGHAM_EDS)
                .scheme();
    }
}
