// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import org.ohsel.model.vocabulary.ConceptScheme;

/** Appointments, commitments and decisions, and what they are based on. */
final class WorkTerms {

    private WorkTerms() {}

    static ConceptScheme appointmentKinds() {
        return Draft.open("appointment-kind", "Kinds of appointment", "On what basis somebody works for a body.")
                .term("appointment", "Appointment", "An appointment to a post.", "003:12", "003:49")
                .term("contract", "Contract", "A contract with a firm.", "003:48", "003:49")
                .term("volunteer-role", "Volunteer role", "A role for volunteers.", "003:84")
                .scheme();
    }

    static ConceptScheme progress() {
        return Draft.closed("progress", "Progress", "How far a commitment or an assessment has got.")
                .term("planned", "Planned", "It is to be done.")
                .term("in-progress", "In progress", "Work on it has begun.")
                .term("done", "Done", "It has been done.")
                .term("dropped", "Dropped", "It will not be done.")
                .scheme();
    }

    static ConceptScheme decisionOutcomes() {
        return Draft.closed(
                        "decision-outcome", "Outcomes of a decision", "What a body decided about what was put to it.")
                .term("approved", "Approved", "It approved or agreed it.", "002:61", "003:13", "003:50")
                .term("rejected", "Rejected", "It turned it down.")
                .term("deferred", "Deferred", "It put the decision off.")
                .term("noted", "Noted", "It took note and decided nothing.", "003:48", "003:51")
                .scheme();
    }

    static ConceptScheme legalBases() {
        return Draft.open("legal-basis", "Legal bases", "Statutes, duties and guidance that something is based on.")
                .term("equality-act-2010", "Equality Act 2010", "Protects nine characteristics.", "003:101")
                .term(
                        "public-sector-equality-duty",
                        "Public sector equality duty",
                        "Equality Act 2010, section 149.",
                        "003:101")
                .also("PSED")
                .valid("2011-04-05/..")
                .term(
                        "health-and-social-care-act-2012",
                        "Health and Social Care Act 2012",
                        "Includes duties to reduce health inequalities.",
                        "003:101")
                .term(
                        "duty-to-involve",
                        "Duty to involve",
                        "CCGs' duty to involve the public: NHS Act 2006, section 14Z2.",
                        "002:50")
                .valid("2013-04-01/2022-06-30")
                .term(
                        "health-scrutiny-regulations-2013",
                        "Health scrutiny regulations 2013",
                        "Consultation of scrutiny committees on substantial change.",
                        "SI 2013/218, reg. 23")
                .valid("2013-04-01/..")
                .term(
                        "general-data-protection-regulation",
                        "General Data Protection Regulation",
                        "Protection of personal data.",
                        "003:71")
                .scheme();
    }

    static ConceptScheme transferredRoles() {
        return Draft.open("transferred-role", "Transferred roles", "What passes from one body to another.", "002:3")
                .term("data-controller", "Data controller", "The role of controller of the data held.", "002:3")
                .term("information-held", "Information held", "The information held.", "002:3")
                .term("commissioning", "Commissioning", "The commissioning of health services.")
                .scheme();
    }
}
