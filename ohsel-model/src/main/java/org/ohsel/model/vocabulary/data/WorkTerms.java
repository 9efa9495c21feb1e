// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.BARTS_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.EQUALITY_ACT;
import static org.ohsel.model.vocabulary.data.PublicSources.EQUALITY_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.GLOUCESTERSHIRE_PLAN;
import static org.ohsel.model.vocabulary.data.PublicSources.HSCA;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_CHAPTER;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_REPORTS;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_ACT;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_ACT_CHAPTER;
import static org.ohsel.model.vocabulary.data.PublicSources.SCRUTINY_AMENDMENT;
import static org.ohsel.model.vocabulary.data.PublicSources.SCRUTINY_REGULATIONS;

import org.ohsel.model.vocabulary.ConceptScheme;

/** Appointments, commitments and decisions, and what they are based on. */
final class WorkTerms {

    private WorkTerms() {}

    static ConceptScheme appointmentKinds() {
        return Draft.open(
                        "appointment-kind", "Kinds of appointment", "On what basis somebody works for a body.", COINED)
                .term("appointment", "Appointment", "An appointment to a post.", COINED)
                .source("003:12", "003:49")
                .term("contract", "Contract", "A contract with a firm.", "003:49")
                .source("003:48")
                .term("volunteer-role", "Volunteer role", "A role for volunteers.", COINED)
                .source("003:84")
                .scheme();
    }

    static ConceptScheme progress() {
        return Draft.closed("progress", "Progress", "How far a commitment or an assessment has got.", COINED)
                .term("planned", "Planned", "It is to be done.", COINED)
                .term("in-progress", "In progress", "Work on it has begun.", COINED)
                .term("done", "Done", "It has been done.", COINED)
                .term("dropped", "Dropped", "It will not be done.", COINED)
                .scheme();
    }

    static ConceptScheme decisionOutcomes() {
        return Draft.closed(
                        "decision-outcome",
                        "Outcomes of a decision",
                        "What a body decided about what was put to it.",
                        COINED)
                .term("approved", "Approved", "It approved or agreed it.", "002:61")
                .source("003:13", "003:50")
                .term("rejected", "Rejected", "It turned it down.", COINED)
                .term("deferred", "Deferred", "It put the decision off.", COINED)
                .term("noted", "Noted", "It took note and decided nothing.", COINED)
                .term("recommended", "Recommended", "It recommended it to those who decide.", COINED)
                .term("requested", "Requested", "It asked for it: a report, evidence, more time.", COINED)
                .term("endorsed", "Endorsed", "It supports what was put to it.", COINED)
                .term("not-supported", "Not supported", "It does not support what was put to it.", COINED)
                .term("referred", "Referred", "It passed the matter on to somebody else to decide.", COINED)
                .term("agreed-to-consult", "Agreed to consult", "It agreed that people are to be consulted.", COINED)
                .scheme();
    }

    static ConceptScheme legalBases() {
        return Draft.open(
                        "legal-basis",
                        "Legal bases",
                        "Statutes, duties and guidance that something is based on.",
                        COINED)
                .term("equality-act-2010", "Equality Act 2010", "Protects nine characteristics.", "003:101")
                .valid("2010/..")
                .by(EQUALITY_ACT, "003:101")
                .term(
                        "public-sector-equality-duty",
                        "Public sector equality duty",
                        "Equality Act 2010, section 149.",
                        "003:101")
                .also("Equality Act 2010, section 149", COINED)
                .also("PSED", COINED)
                .valid("2011-04-05/..")
                .by(EQUALITY_DUTY, BARTS_DUTY)
                .term(
                        "health-and-social-care-act-2012",
                        "Health and Social Care Act 2012",
                        "Includes duties to reduce health inequalities.",
                        "003:101")
                .valid("2012/..")
                .by(HSCA, "003:101")
                .term(
                        "duty-to-involve",
                        "Duty to involve",
                        "CCGs' duty to involve the public: NHS Act 2006, section 14Z2.",
                        "002:50")
                .also("NHS Act 2006, section 14Z2", COINED)
                .also("NHS Act 2006, s14Z2", COINED)
                .valid("2013-04-01/2022-06-30")
                .by(NHS_ACT, NHS_ACT_CHAPTER, LEWISHAM_DUTY)
                .term(
                        "duty-to-involve-of-icbs",
                        "Duty to involve of ICBs",
                        "ICBs' duty to involve the public: NHS Act 2006, section 14Z45.",
                        COINED)
                .also("NHS Act 2006, section 14Z45", COINED)
                .also("NHS Act 2006, s14Z45", COINED)
                .source(ICB_CHAPTER)
                .valid("2022-07-01/..")
                .by(ICB_CHAPTER, ICB_REPORTS)
                .term(
                        "joint-forward-planning",
                        "Joint forward planning",
                        "The plan of an ICB and its partner trusts for five years: NHS Act 2006, section 14Z52.",
                        COINED)
                .also("NHS Act 2006, section 14Z52", COINED)
                .also("NHS Act 2006, s14Z52", COINED)
                .source(ICB_CHAPTER)
                .valid("2022-07-01/..")
                .by(ICB_CHAPTER, GLOUCESTERSHIRE_PLAN)
                .term(
                        "health-scrutiny-regulations-2013",
                        "Health scrutiny regulations 2013",
                        "Consultation of scrutiny committees on substantial change.",
                        COINED)
                .also("SI 2013/218", COINED)
                .source(SCRUTINY_REGULATIONS)
                .valid("2013-04-01/..")
                .by(SCRUTINY_REGULATIONS, SCRUTINY_AMENDMENT)
                .term(
                        "general-data-protection-regulation",
                        "General Data Protection Regulation",
                        "Protection of personal data.",
                        "003:71")
                .also("GDPR", COINED)
                .also("UK GDPR", COINED)
                .valid("/..")
                .inferred("003:71")
                .with(LegalTerms::add)
                .scheme();
    }

    static ConceptScheme transferredRoles() {
        return Draft.open("transferred-role", "Transferred roles", "What passes from one body to another.", "002:3")
                .term("data-controller", "Data controller", "The role of controller of the data held.", COINED)
                .source("002:3")
                .term("information-held", "Information held", "The information held.", COINED)
                .source("002:3")
                .term("commissioning", "Commissioning", "The commissioning of health services.", COINED)
                .scheme();
    }
}
