// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import org.ohsel.model.vocabulary.ConceptScheme;

/** How providers are overseen. */
final class AssuranceTerms {

    private AssuranceTerms() {}

    static ConceptScheme reviewKinds() {
        return Draft.open("review-kind", "Kinds of review", "How a commissioner reviews a provider.", "002:17-31")
                .term(
                        "quality-review-meeting",
                        "Quality review meeting",
                        "A meeting of a Clinical Quality Review Group.",
                        "002:17",
                        "002:19",
                        "002:29")
                .term(
                        "insight-visit",
                        "Insight visit",
                        "A visit after an indication that a service is falling short.",
                        "002:31")
                .term(
                        "escalated-complaint",
                        "Escalated complaint",
                        "Involvement in a complaint escalated to commissioners.",
                        "002:31")
                .term("action-plan-review", "Action plan review", "A review of a trust's action plan.", "002:29")
                .scheme();
    }

    static ConceptScheme evidenceStreams() {
        return Draft.open(
                        "evidence-stream",
                        "Evidence streams",
                        "Sources of evidence on the quality of services.",
                        "002:21-31")
                .term(
                        "workforce-race-equality-standard",
                        "Workforce Race Equality Standard",
                        "Measures of how staff of different ethnic backgrounds fare.",
                        "CQC")
                .also("WRES", "002:21")
                .misspelt("Workforce Race Equality Scheme", "002:21")
                .term(
                        "equality-delivery-system",
                        "Equality Delivery System 2",
                        "Grades how NHS bodies perform on equality, by 18 outcomes under four goals.",
                        "EDS2, 2013")
                .also("EDS2", "002:22")
                .also("Equality Delivery System")
                .misspelt("Equalities delivery system", "002:22")
                .valid("2011/..")
                .term(
                        "accessible-information-standard",
                        "Accessible Information Standard",
                        "How to identify, record, flag, share and meet information needs.",
                        "002:23")
                .also("AIS")
                .term("patient-surveys", "Patient surveys", "Surveys among a provider's patients.", "002:24")
                .term(
                        "national-patient-survey",
                        "National patient survey",
                        "Results of the national surveys.",
                        "002:29")
                .also("National patient survey results", "002:29")
                .term(
                        "friends-and-family-test",
                        "Friends and Family Test",
                        "Asks patients whether they would recommend a service; since April 2013.",
                        "002:29")
                .also("FFT")
                .misspelt("Friends and families test", "002:25")
                .valid("2013-04/..")
                .term(
                        "patient-reported-outcome-measures",
                        "Patient Reported Outcome Measures",
                        "Asks patients about their health before and after an operation; since April 2009.",
                        "002:26")
                .also("PROMs")
                .misspelt("PROMS", "002:26")
                .valid("2009-04/..")
                .term(
                        "complaints-and-compliments",
                        "Complaints and compliments",
                        "Complaints and compliments together.",
                        "002:27")
                .term("complaints", "Complaints", "Complaints by themselves.", "002:29")
                .term("nhs-choices-comments", "NHS Choices comments", "Comments on NHS Choices.", "002:29")
                .term(
                        "patient-engagement-by-providers",
                        "Patient engagement by providers",
                        "How providers engage patients in local improvements.",
                        "002:31")
                .scheme();
    }
}
