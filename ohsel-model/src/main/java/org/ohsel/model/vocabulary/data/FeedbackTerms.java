// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;

import org.ohsel.model.vocabulary.ConceptScheme;

/** What people say, and how they say it. */
final class FeedbackTerms {

    private FeedbackTerms() {}

    static ConceptScheme themes() {
        return Draft.open("theme", "Themes", "What a question, an answer or a piece of feedback is about.", COINED)
                .term("overall-direction", "Overall direction", "The direction of the strategy as a whole.", "000:23")
                .term("implementation", "Implementation", "How the strategy is put into practice.", "000:23")
                .term("joined-up-care", "Joined up care", "Joined-up working and continuity of care.", COINED)
                .source("000:23", "001:22", "004:38")
                .term("variation-in-quality", "Variation in quality", "Quality and outcomes that vary.", COINED)
                .source("000:23", "004:35")
                .term(
                        "patient-set-measures",
                        "Patient set measures",
                        "Patients' part in setting outcome and experience measures.",
                        COINED)
                .source("000:23")
                .term("choice-of-priorities", "Choice of priorities", "Why these pathways and not others.", COINED)
                .source("001:19")
                .term(
                        "mental-health-parity",
                        "Mental health parity",
                        "Mental health on a par with physical health.",
                        COINED)
                .source("001:22")
                .term(
                        "emergency-performance",
                        "Emergency performance",
                        "The performance of accident and emergency departments.",
                        COINED)
                .source("001:25", "001:31")
                .term("targets", "Targets", "Targets, and the gaming of targets.", "001:25", "001:31")
                .term(
                        "listening-to-people",
                        "Listening to people",
                        "How services listen to patients and the public.",
                        "001:28")
                .term("weight-of-views", "Weight of views", "Whose views count for how much.", COINED)
                .source("001:34")
                .term("community-based-care", "Community based care", "Care in the community.", "003:95")
                .term("integration", "Integration", "Integration of services.", "003:95")
                .term("prevention", "Prevention", "Prevention of ill health.", "003:95")
                .term(
                        "working-with-local-authorities",
                        "Working with local authorities",
                        "Working with the councils.",
                        "003:95")
                .term("care-records", "Care records", "Access to complete care records.", "003:67")
                .term("private-sector", "Private sector", "The role of the private sector.", "003:95")
                .term("financial-situation", "Financial situation", "The financial situation.", "003:95")
                .term("estates", "Estates", "Buildings and land.", "003:95")
                .term("workforce", "Workforce", "The workforce.", "003:95")
                .term("accountable-care", "Accountable care", "The development of accountable care.", "003:95")
                .term(
                        "co-production",
                        "Co-production",
                        "Designing services together with those who use them.",
                        "001:28")
                .with(ExperienceThemes::add)
                .with(SystemThemes::add)
                .scheme();
    }

    static ConceptScheme sentiments() {
        return Draft.closed("sentiment", "Sentiments", "How people took what was put to them.", COINED)
                .term("welcomed", "Welcomed", "They welcomed it: \"welcomed\", \"well received\".", "000:23")
                .source("003:95")
                .term("questioned", "Questioned", "They raised questions about it.", COINED)
                .source("000:23")
                .term("concerned", "Concerned", "They were concerned about it.", COINED)
                .source("003:95")
                .term("opposed", "Opposed", "They were against it.", COINED)
                .term("requested", "Requested", "They asked for it: \"the need for\".", COINED)
                .source("000:23")
                .term(
                        "discussed",
                        "Discussed",
                        "They discussed it, and the source does not say how they took it.",
                        "000:23")
                .scheme();
    }

    static ConceptScheme strengths() {
        return Draft.closed("strength", "Strengths", "How strongly something was put.", COINED)
                .term("strong", "Strong", "\"A strong message\".", "000:23")
                .term("moderate", "Moderate", "Neither strongly nor in passing.", COINED)
                .term("slight", "Slight", "In passing.", COINED)
                .scheme();
    }
}
