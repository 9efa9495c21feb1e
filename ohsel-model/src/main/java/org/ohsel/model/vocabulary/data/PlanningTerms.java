// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.BED_TEST;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.GUNNING;
import static org.ohsel.model.vocabulary.data.PublicSources.HILL_DICKINSON;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_CHAPTER;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_REPORTS;
import static org.ohsel.model.vocabulary.data.PublicSources.LANDMARK;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_ACT;
import static org.ohsel.model.vocabulary.data.PublicSources.NOTIFIABLE_RECONFIGURATIONS;
import static org.ohsel.model.vocabulary.data.PublicSources.RECONFIGURATION;
import static org.ohsel.model.vocabulary.data.PublicSources.SCRUTINY_AMENDMENT;
import static org.ohsel.model.vocabulary.data.PublicSources.SCRUTINY_REGULATIONS;
import static org.ohsel.model.vocabulary.data.PublicSources.SERVICE_CHANGE;
import static org.ohsel.model.vocabulary.data.PublicSources.WORKING_IN_PARTNERSHIP;

import org.ohsel.model.vocabulary.ConceptScheme;

/** Commissioning activities, and what is required of them. */
final class PlanningTerms {

    /** Since when commissioners have had the duty: CCGs and NHS England at first, ICBs since 1 July 2022. */
    private static final String DUTY = "2013-04-01/..";

    private PlanningTerms() {}

    static ConceptScheme activityKinds() {
        return Draft.open(
                        "activity-kind",
                        "Kinds of commissioning activity",
                        "What triggers the planning process that NHS Bexley CCG revised in 2018/2019.",
                        "002:50")
                .term("commissioning-plan", "Commissioning plan", "A commissioning plan.", COINED)
                .source("002:50")
                .term("project", "Project", "A project.", COINED)
                .source("002:50")
                .term("procurement", "Procurement", "The procurement of a new service.", "002:50")
                .also("Tender", COINED)
                .term("service-change-proposal", "Service change proposal", "A proposal for service change.", COINED)
                .also("Service change", COINED)
                .also("Reconfiguration", COINED)
                .source("002:50")
                .term("policy-development", "Policy development", "The development of a policy.", "002:50")
                .term(
                        "operational-decision",
                        "Operational decision",
                        "An operational commissioning decision that affects patients and the public.",
                        COINED)
                .source("002:50")
                .term("business-case", "Business case", "A business case.", COINED)
                .source("002:61")
                .with(ActivityTerms::add)
                .scheme();
    }

    static ConceptScheme assessmentKinds() {
        return Draft.open("assessment-kind", "Kinds of assessment", "What the planning process requires.", "002:52-54")
                .term(
                        "equality-impact-assessment",
                        "Equality impact assessment",
                        "What a plan means for people who share a protected characteristic, and for other groups.",
                        "002:52")
                .also("EqIA", COINED)
                .also("Equality analysis", COINED)
                .also("Equalities impact assessment", "003:101", "004:141")
                .ambiguous("EIA", "an environmental impact assessment", "002:52")
                .term(
                        "quality-impact-assessment",
                        "Quality impact assessment",
                        "What a plan means for the quality of services.",
                        "002:53")
                .also("QIA", "002:53")
                .term(
                        "engagement-log",
                        "Engagement log",
                        "A record of who a plan was discussed with, when and how.",
                        "002:54")
                .term(
                        "duty-to-involve-assessment",
                        "Duty to involve assessment",
                        "Whether the duty to involve applies to a decision, and what follows.",
                        COINED)
                .also("Section 14Z45 assessment", COINED)
                .also("Patient and public participation assessment", COINED)
                .source(WORKING_IN_PARTNERSHIP)
                .with(AssessmentTerms::add)
                .scheme();
    }

    static ConceptScheme planningStages() {
        return Draft.open(
                        "planning-stage",
                        "Stages of a commissioning activity",
                        "The stages in which patients were involved in the Integrated Urgent Care service.",
                        "002:33")
                .term("planning", "Planning", "What is needed is worked out.", "002:33")
                .term("procurement", "Procurement", "A provider is sought.", "002:33")
                .term("decision-making", "Decision making", "The provider of the service is chosen.", "002:33")
                .term("mobilisation", "Mobilisation", "The service is made ready and begins.", "002:33")
                .scheme();
    }

    static ConceptScheme involvementTriggers() {
        return Draft.closed(
                        "involvement-trigger",
                        "Triggers of the duty to involve",
                        "What obliges a CCG, an ICB, NHS England or a trust to involve the public.",
                        NHS_ACT,
                        "002:50")
                .term("planning", "Planning", "(a) The planning of the commissioning arrangements.", COINED)
                .source(NHS_ACT)
                .valid(DUTY)
                .by(NHS_ACT, ICB_CHAPTER, LEWISHAM_DUTY, ICB_REPORTS)
                .term(
                        "proposal-for-change",
                        "Proposal for change",
                        "(b) The development and consideration of proposals for change, where they would have an impact on services.",
                        COINED)
                .source(NHS_ACT)
                .valid(DUTY)
                .by(NHS_ACT, ICB_CHAPTER, LEWISHAM_DUTY, ICB_REPORTS)
                .term(
                        "operational-decision",
                        "Operational decision",
                        "(c) Decisions affecting the operation of the arrangements, where they would have such an impact.",
                        COINED)
                .source(NHS_ACT)
                .valid(DUTY)
                .by(NHS_ACT, ICB_CHAPTER, LEWISHAM_DUTY, ICB_REPORTS)
                .scheme();
    }

    static ConceptScheme interventionKinds() {
        return Draft.open(
                        "intervention-kind",
                        "Kinds of intervention",
                        "How a proposal for change came before the Secretary of State.",
                        RECONFIGURATION,
                        SCRUTINY_AMENDMENT)
                .term(
                        "notified-to-secretary-of-state",
                        "Notified to Secretary of State",
                        "NHS England or an ICB notified a reconfiguration on which it has to consult the council.",
                        COINED)
                .source(NOTIFIABLE_RECONFIGURATIONS)
                .valid("2024-01-31/..")
                .by(NOTIFIABLE_RECONFIGURATIONS, RECONFIGURATION, HILL_DICKINSON)
                .term(
                        "referred-to-secretary-of-state",
                        "Referred to Secretary of State",
                        "A council referred it: under the regulations of 2013, and not since 31 January 2024.",
                        COINED)
                .source(SCRUTINY_AMENDMENT)
                .valid("2013-04-01/2024-01-30")
                .by(SCRUTINY_REGULATIONS, SCRUTINY_AMENDMENT, RECONFIGURATION)
                .term(
                        "call-in-requested",
                        "Call-in requested",
                        "The Secretary of State was asked to call it in; anyone may ask.",
                        COINED)
                .source(RECONFIGURATION)
                .valid("2024-01-31/..")
                .by(RECONFIGURATION, HILL_DICKINSON)
                .term(
                        "called-in",
                        "Called in",
                        "The Secretary of State called it in, to take or retake decisions on it.",
                        COINED)
                .source(RECONFIGURATION)
                .valid("2024-01-31/..")
                .by(RECONFIGURATION, HILL_DICKINSON)
                .scheme();
    }

    static ConceptScheme serviceImpacts() {
        return Draft.closed(
                        "service-impact",
                        "Impacts on services",
                        "What aspect of a service a proposal or decision has an impact on.",
                        NHS_ACT,
                        "002:56")
                .term("manner", "Manner", "The manner in which the services are delivered.", COINED)
                .source(NHS_ACT)
                .term("range", "Range", "The range of services available.", COINED)
                .source(NHS_ACT)
                .scheme();
    }

    static ConceptScheme involvementManners() {
        return Draft.closed("involvement-manner", "Manners of involvement", "How people were involved.", NHS_ACT)
                .term("consulted", "Consulted", "They were consulted.", COINED)
                .source(NHS_ACT)
                .term("informed", "Informed", "They were given information.", COINED)
                .source(NHS_ACT)
                .term("other", "Other", "They were involved in another way.", COINED)
                .source(NHS_ACT)
                .scheme();
    }

    static ConceptScheme serviceChangeTests() {
        return Draft.closed(
                        "service-change-test",
                        "Tests of service change",
                        "The tests that a reconfiguration of services has to pass.",
                        SERVICE_CHANGE)
                .term(
                        "clinical-commissioners-support",
                        "Support from clinical commissioners",
                        "General practitioners and other clinical commissioners support it.",
                        COINED)
                .source(SERVICE_CHANGE)
                .valid("2010/..")
                .by(SERVICE_CHANGE, LANDMARK)
                .term(
                        "patient-and-public-engagement",
                        "Patient and public engagement",
                        "Strong patient and public engagement.",
                        COINED)
                .source(SERVICE_CHANGE)
                .valid("2010/..")
                .by(SERVICE_CHANGE, LANDMARK)
                .term("clinical-evidence", "Clinical evidence", "A clear clinical evidence base.", COINED)
                .source(SERVICE_CHANGE)
                .valid("2010/..")
                .by(SERVICE_CHANGE, LANDMARK)
                .term(
                        "patient-choice",
                        "Patient choice",
                        "Consistency with current and prospective need for patient choice.",
                        COINED)
                .source(SERVICE_CHANGE)
                .valid("2010/..")
                .by(SERVICE_CHANGE, LANDMARK)
                .term(
                        "bed-closure",
                        "Bed closure",
                        "Only where hospital beds close, and only from 1 April 2017: one of the conditions for closing beds is met.",
                        BED_TEST)
                .source(SERVICE_CHANGE)
                .valid("2017-04-01/..")
                .by(BED_TEST, SERVICE_CHANGE, LANDMARK)
                .scheme();
    }

    static ConceptScheme bedClosureConditions() {
        return Draft.closed(
                        "bed-closure-condition",
                        "Conditions for closing beds",
                        "One of them must be met before hospital beds close, from 1 April 2017.",
                        BED_TEST)
                .term(
                        "alternative-provision",
                        "Alternative provision",
                        "Sufficient alternative provision is in place.",
                        COINED)
                .source(BED_TEST)
                .term("new-treatments", "New treatments", "New treatments or therapies reduce admissions.", COINED)
                .source(BED_TEST)
                .term(
                        "bed-efficiency",
                        "Bed efficiency",
                        "There is a credible plan to use beds more efficiently.",
                        COINED)
                .source(BED_TEST)
                .scheme();
    }

    static ConceptScheme gunningPrinciples() {
        return Draft.closed(
                        "gunning-principle", "Gunning principles", "The principles of a lawful consultation.", GUNNING)
                .term("formative-stage", "Formative stage", "The proposals are still at a formative stage.", COINED)
                .source(GUNNING)
                .term(
                        "sufficient-reasons",
                        "Sufficient reasons",
                        "Sufficient reasons are given for intelligent consideration and response.",
                        COINED)
                .source(GUNNING)
                .term(
                        "adequate-time",
                        "Adequate time",
                        "There is adequate time for consideration and response.",
                        COINED)
                .source(GUNNING)
                .term(
                        "conscientious-consideration",
                        "Conscientious consideration",
                        "What people said is conscientiously taken into account.",
                        COINED)
                .source(GUNNING)
                .scheme();
    }
}
