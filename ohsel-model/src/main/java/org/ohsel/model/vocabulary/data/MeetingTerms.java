// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.EXEMPT_INFORMATION;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_CONFLICTS;
import static org.ohsel.model.vocabulary.data.PublicSources.SCHEMA_ATTENDANCE;

import org.ohsel.model.vocabulary.ConceptScheme;

/** What minutes and papers of meetings record, and how people can take part. */
final class MeetingTerms {

    private MeetingTerms() {}

    static ConceptScheme attendanceStatuses() {
        return Draft.closed(
                        "attendance-status",
                        "Attendance",
                        "Whether somebody came to a meeting, as council systems record it.",
                        COINED)
                .term("expected", "Expected", "They are expected.", COINED)
                .term("present", "Present", "They came.", COINED)
                .term("apologies", "Apologies", "They sent their apologies.", COINED)
                .also("Apologies for absence", COINED)
                .term("absent", "Absent", "They did not come, and sent no apologies.", COINED)
                .scheme();
    }

    static ConceptScheme attendanceModes() {
        return Draft.closed(
                        "attendance-mode",
                        "Attendance modes",
                        "Where those who attend are, as schema.org has it.",
                        COINED)
                .term("in-person", "In person", "In one place.", SCHEMA_ATTENDANCE)
                .also("Face to face", COINED)
                .also("Offline", COINED)
                .term("online", "Online", "Online.", SCHEMA_ATTENDANCE)
                .term("hybrid", "Hybrid", "Some in one place and some online.", SCHEMA_ATTENDANCE)
                .also("Mixed", COINED)
                .scheme();
    }

    static ConceptScheme accessProvisions() {
        return Draft.open(
                        "access-provision",
                        "Access provisions",
                        "What was provided so that people could take part.",
                        COINED)
                .term(
                        "sign-language-interpreter",
                        "Sign language interpreter",
                        "Interpretation into British Sign Language.",
                        COINED)
                .also("BSL interpreter", COINED)
                .also("British Sign Language", COINED)
                .term("easy-read", "Easy read", "Information in easy read.", COINED)
                .term("interpreter", "Interpreter", "Interpretation into another language.", COINED)
                .term("hearing-loop", "Hearing loop", "A hearing loop.", COINED)
                .term("step-free-access", "Step free access", "Access without steps.", COINED)
                .scheme();
    }

    static ConceptScheme accessRestrictions() {
        return Draft.closed(
                        "access-restriction",
                        "Access restrictions",
                        "Whether anyone may see a paper or an item of business.",
                        COINED)
                .term("open", "Open", "Anyone may see it.", COINED)
                .term(
                        "exempt",
                        "Exempt",
                        "It holds exempt information, and the body decided to keep it from the public.",
                        EXEMPT_INFORMATION)
                .also("Restricted", COINED)
                .term(
                        "confidential",
                        "Confidential",
                        "It holds confidential information, which the body must not disclose.",
                        COINED)
                .scheme();
    }

    static ConceptScheme interestKinds() {
        return Draft.open("interest-kind", "Kinds of interest", "What kind of interest somebody declares.", COINED)
                .term(
                        "disclosable-pecuniary-interest",
                        "Disclosable pecuniary interest",
                        "A disclosable pecuniary interest.",
                        COINED)
                .also("DPI", COINED)
                .term("financial-interest", "Financial interest", "A financial interest.", NHS_CONFLICTS)
                .term(
                        "non-financial-professional-interest",
                        "Non financial professional interest",
                        "A professional interest that is not financial.",
                        NHS_CONFLICTS)
                .term(
                        "non-financial-personal-interest",
                        "Non financial personal interest",
                        "A personal interest that is not financial.",
                        NHS_CONFLICTS)
                .term("indirect-interest", "Indirect interest", "An interest of somebody close to them.", NHS_CONFLICTS)
                .scheme();
    }

    static ConceptScheme questionStatuses() {
        return Draft.closed("question-status", "Statuses of a question", "What became of a question.", COINED)
                .term("answered", "Answered", "It was answered.", COINED)
                .term("answer-to-follow", "Answer to follow", "A written answer was promised.", COINED)
                .term("refused", "Refused", "It was not accepted.", COINED)
                .term("withdrawn", "Withdrawn", "Those who asked took it back.", COINED)
                .scheme();
    }

    static ConceptScheme responseStatuses() {
        return Draft.closed(
                        "response-status",
                        "Statuses of a response",
                        "What was answered to a recommendation or a request, or has been done about it.",
                        COINED)
                .term("accepted", "Accepted", "It is accepted.", COINED)
                .term("partly-accepted", "Partly accepted", "Part of it is accepted.", COINED)
                .term("rejected", "Rejected", "It is not accepted.", COINED)
                .term("under-consideration", "Under consideration", "It is not decided yet.", COINED)
                .term("done", "Done", "It has been done.", COINED)
                .term("doing", "Doing", "It is being done.", COINED)
                .also("In progress", COINED)
                .term("cannot", "Cannot", "It cannot be done; the reason says why.", COINED)
                .scheme();
    }

    static ConceptScheme responseManners() {
        return Draft.closed("response-manner", "Manners of a response", "How an answer was given.", COINED)
                .term("oral", "Oral", "By word of mouth, at the meeting.", COINED)
                .term("written", "Written", "In writing.", COINED)
                .scheme();
    }
}
