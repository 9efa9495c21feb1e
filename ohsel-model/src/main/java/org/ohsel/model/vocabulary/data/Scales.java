// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.ARNSTEIN;
import static org.ohsel.model.vocabulary.data.PublicSources.BIRMINGHAM_EDS;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.DASHBOARD_METHOD;
import static org.ohsel.model.vocabulary.data.PublicSources.DASHBOARD_PAPER;
import static org.ohsel.model.vocabulary.data.PublicSources.IAP2;
import static org.ohsel.model.vocabulary.data.PublicSources.KINGS_FUND;
import static org.ohsel.model.vocabulary.data.PublicSources.OXFORDSHIRE_EDS;
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
