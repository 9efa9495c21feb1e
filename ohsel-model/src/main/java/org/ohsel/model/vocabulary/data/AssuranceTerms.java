// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.AIS_STANDARD;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.CQC_WRES;
import static org.ohsel.model.vocabulary.data.PublicSources.FFT_GUIDANCE;
import static org.ohsel.model.vocabulary.data.PublicSources.FFT_NHSE;
import static org.ohsel.model.vocabulary.data.PublicSources.FFT_WIKIPEDIA;
import static org.ohsel.model.vocabulary.data.PublicSources.OXFORDSHIRE_EDS;
import static org.ohsel.model.vocabulary.data.PublicSources.PAPWORTH_EDS;
import static org.ohsel.model.vocabulary.data.PublicSources.PROMS_PAGE;
import static org.ohsel.model.vocabulary.data.PublicSources.SECAMB;

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
                        COINED)
                .source("002:17", "002:19", "002:29")
                .term(
                        "insight-visit",
                        "Insight visit",
                        "A visit after an indication that a service is falling short.",
                        COINED)
                .source("002:31")
                .term(
                        "escalated-complaint",
                        "Escalated complaint",
                        "Involvement in a complaint escalated to commissioners.",
                        COINED)
                .source("002:31")
                .term("action-plan-review", "Action plan review", "A review of a trust's action plan.", COINED)
                .source("002:29")
                .with(ReviewTerms::add)
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
                        CQC_WRES)
                .valid("/..")
                .inferred(CQC_WRES)
                .also("WRES", "002:21")
                .misspelt("Workforce Race Equality Scheme", "002:21")
                .concept(
                        "equality-delivery-system",
                        "Grades how NHS bodies perform on equality, by 18 outcomes under four goals; EDS2 from November 2013.")
                .named("Equality Delivery System", "2011/2013-10", SECAMB)
                .named("Equality Delivery System 2", "2013-11/..", PAPWORTH_EDS)
                .by(SECAMB, OXFORDSHIRE_EDS)
                .also("EDS2", "002:22")
                .misspelt("Equalities delivery system", "002:22")
                .valid("2011/..")
                .by(PAPWORTH_EDS)
                .term(
                        "accessible-information-standard",
                        "Accessible Information Standard",
                        "How to identify, record, flag, share and meet information needs.",
                        "002:23")
                .valid("/..")
                .inferred(AIS_STANDARD, "002:23")
                .also("AIS", COINED)
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
                        "Asks patients what they think of a service, since April 2013; until March 2020, whether they would recommend it.",
                        "002:29")
                .also("FFT", COINED)
                .misspelt("Friends and families test", "002:25")
                .valid("2013-04/..")
                .by(FFT_NHSE, FFT_GUIDANCE)
                .source(FFT_WIKIPEDIA)
                .term(
                        "patient-reported-outcome-measures",
                        "Patient Reported Outcome Measures",
                        "Asks patients about their health before and after an operation; since April 2009.",
                        "002:26")
                .also("PROMs", PROMS_PAGE)
                .misspelt("PROMS", "002:26")
                .valid("2009-04/..")
                .by(PROMS_PAGE)
                .term(
                        "complaints-and-compliments",
                        "Complaints and compliments",
                        "Complaints and compliments together.",
                        "002:27")
                .term("complaints", "Complaints", "Complaints by themselves.", "002:29")
                .also("Complaints data", COINED)
                .term("nhs-choices-comments", "NHS Choices comments", "Comments on NHS Choices.", COINED)
                .source("002:29")
                .term(
                        "patient-engagement-by-providers",
                        "Patient engagement by providers",
                        "How providers engage patients in local improvements.",
                        COINED)
                .source("002:31")
                .with(EvidenceTerms::add)
                .scheme();
    }
}
