// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.HANSARD_REFERRALS;

import org.ohsel.model.vocabulary.ConceptScheme;

/** What consultations are about and how far they have got: their status, options, criteria and results. */
final class ConsultationTerms {

    private ConsultationTerms() {}

    static ConceptScheme consultationStatuses() {
        return Draft.closed(
                        "consultation-status", "Statuses of a consultation", "How far a consultation has got.", COINED)
                .term("planned", "Planned", "It has been announced, and is not yet open.", COINED)
                .term("open", "Open", "People can answer.", COINED)
                .term("closed", "Closed", "It is over, and the answers are not yet analysed.", COINED)
                .term("analysed", "Analysed", "The answers are analysed, and nothing is decided yet.", COINED)
                .term("concluded", "Concluded", "What came of it has been published.", COINED)
                .term("withdrawn", "Withdrawn", "It was called off.", COINED)
                .scheme();
    }

    static ConceptScheme optionStatuses() {
        return Draft.closed(
                        "option-status",
                        "Statuses of an option",
                        "How far an option for change got, in the order of HM Treasury's Green Book; later ones replace earlier ones.",
                        COINED)
                .term("long-listed", "Long-listed", "It is on the long list.", COINED)
                .also("Long list", COINED)
                .term("short-listed", "Short-listed", "It is on the short list.", COINED)
                .also("Short list", COINED)
                .term("preferred", "Preferred", "It is the preferred option.", COINED)
                .term("rejected", "Rejected", "It was ruled out.", COINED)
                .term("added", "Added", "It was added after others had been put to people.", COINED)
                .scheme();
    }

    static ConceptScheme criterionKinds() {
        return Draft.closed("criterion-kind", "Kinds of criterion", "What a criterion is for.", COINED)
                .term("hurdle", "Hurdle", "An option that does not meet it is ruled out.", COINED)
                .term("scored", "Scored", "Options are scored on it.", COINED)
                .scheme();
    }

    static ConceptScheme referralGrounds() {
        return Draft.open(
                        "referral-ground",
                        "Grounds of a referral",
                        "On what grounds a council could refer a proposal to the Secretary of State.",
                        COINED)
                .term(
                        "inadequate-consultation",
                        "Inadequate consultation",
                        "It was not consulted adequately.",
                        HANSARD_REFERRALS)
                .term(
                        "inadequate-reasons",
                        "Inadequate reasons",
                        "It was not consulted, and the reasons given for that are not adequate.",
                        COINED)
                .term(
                        "not-in-the-interests-of-the-health-service",
                        "Not in the interests of the health service",
                        "The proposal is not in the interests of the health service in its area.",
                        HANSARD_REFERRALS)
                .scheme();
    }

    static ConceptScheme impactDirections() {
        return Draft.closed(
                        "impact-direction",
                        "Directions of an impact",
                        "Whether an impact is good or bad for those it affects.",
                        COINED)
                .term("positive", "Positive", "They would be better off.", COINED)
                .term("negative", "Negative", "They would be worse off.", COINED)
                .term("neutral", "Neutral", "It would make no difference to them.", COINED)
                .term("unknown", "Unknown", "It was assessed, and cannot be told.", COINED)
                .scheme();
    }

    static ConceptScheme recruitment() {
        return Draft.closed("recruitment", "Recruitment", "How those who took part were found.", COINED)
                .term("open", "Open", "Anyone could take part.", COINED)
                .term("invited", "Invited", "They were invited.", COINED)
                .term("recruited", "Recruited", "They were recruited to certain quotas or characteristics.", COINED)
                .term(
                        "representative",
                        "Representative",
                        "They were selected to be representative of the population.",
                        COINED)
                .term("self-selected", "Self selected", "They came forward by themselves.", COINED)
                .scheme();
    }
}
