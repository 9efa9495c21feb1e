// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.util.List;
import java.util.Set;
import org.ohsel.model.vocabulary.ConceptScheme;

/**
 * The schemes that come with the library, each made when it is asked for: one record needs few of them, and making all
 * takes a tenth of the time in which a fresh JVM reads it.
 */
public final class Bundled {

    private static final List<String> IDS = List.of(
            "body",
            "borough",
            "workstream",
            "delivery-priority",
            "enabler-programme",
            "productivity-programme",
            "financial-strategy",
            "digital-project",
            "programme-group",
            "implementation-strand",
            "stp-theme",
            "service-area",
            "stakeholder-group",
            "participation-kind",
            "event-kind",
            "event-status",
            "engagement-method",
            "engagement-purpose",
            "theme",
            "sentiment",
            "strength",
            "role",
            "body-kind",
            "activity-kind",
            "assessment-kind",
            "planning-stage",
            "involvement-trigger",
            "service-impact",
            "involvement-manner",
            "intervention-kind",
            "service-change-test",
            "bed-closure-condition",
            "gunning-principle",
            "protected-characteristic",
            "equality-duty-limb",
            "review-kind",
            "evidence-stream",
            "publication-kind",
            "publication-status",
            "statement-kind",
            "news-tense",
            "recurrence",
            "model-layer",
            "appointment-kind",
            "progress",
            "decision-outcome",
            "legal-basis",
            "transferred-role",
            "iap2",
            "arnstein",
            "rating-scheme",
            "stp-progress",
            "cqc-rating",
            "nhs-oversight-segment",
            "stp-leadership",
            "eds2",
            "certainty",
            "count-qualifier",
            "proportion",
            "consultation-status",
            "option-status",
            "criterion-kind",
            "referral-ground",
            "impact-direction",
            "recruitment",
            "attendance-status",
            "attendance-mode",
            "access-provision",
            "access-restriction",
            "interest-kind",
            "question-status",
            "response-status",
            "response-manner");

    /** The schemes of which concepts have identifiers. */
    private static final Set<String> IDENTIFIED = Set.of("body", "borough");

    private Bundled() {}

    /**
     * The schemes.
     *
     * @return their ids, in a fixed order
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Whether any concept of a scheme has an identifier.
     *
     * @param id the scheme's id
     * @return true of bodies and boroughs
     */
    public static boolean isIdentified(String id) {
        return IDENTIFIED.contains(id);
    }

    /**
     * Makes a scheme.
     *
     * @param id its id, one of {@link #ids}
     * @return the scheme, new at each call
     */
    public static ConceptScheme scheme(String id) {
        return switch (id) {
            case "body" -> bodies();
            case "borough" -> Boroughs.places();
            case "workstream" -> Workstreams.areas();
            case "delivery-priority" -> Workstreams.deliveryPriorities();
            case "enabler-programme" -> Workstreams.enablerProgrammes();
            case "productivity-programme" -> Workstreams.productivityProgrammes();
            case "financial-strategy" -> Workstreams.financialStrategy();
            case "digital-project" -> Workstreams.digitalProjects();
            case "programme-group" -> Workstreams.programmeGroups();
            case "implementation-strand" -> Workstreams.implementationStrands();
            case "stp-theme" -> Workstreams.stpThemes();
            case "service-area" -> ServiceAreas.scheme();
            case "stakeholder-group" -> EngagementTerms.stakeholderGroups();
            case "participation-kind" -> EngagementTerms.participationKinds();
            case "event-kind" -> EngagementTerms.eventKinds();
            case "event-status" -> EngagementTerms.eventStatuses();
            case "engagement-method" -> EngagementTerms.methods();
            case "engagement-purpose" -> EngagementTerms.purposes();
            case "theme" -> FeedbackTerms.themes();
            case "sentiment" -> FeedbackTerms.sentiments();
            case "strength" -> FeedbackTerms.strengths();
            case "role" -> BodyTerms.roles();
            case "body-kind" -> BodyTerms.bodyKinds();
            case "activity-kind" -> PlanningTerms.activityKinds();
            case "assessment-kind" -> PlanningTerms.assessmentKinds();
            case "planning-stage" -> PlanningTerms.planningStages();
            case "involvement-trigger" -> PlanningTerms.involvementTriggers();
            case "service-impact" -> PlanningTerms.serviceImpacts();
            case "involvement-manner" -> PlanningTerms.involvementManners();
            case "intervention-kind" -> PlanningTerms.interventionKinds();
            case "service-change-test" -> PlanningTerms.serviceChangeTests();
            case "bed-closure-condition" -> PlanningTerms.bedClosureConditions();
            case "gunning-principle" -> PlanningTerms.gunningPrinciples();
            case "protected-characteristic" -> EqualityTerms.protectedCharacteristics();
            case "equality-duty-limb" -> EqualityTerms.equalityDutyLimbs();
            case "review-kind" -> AssuranceTerms.reviewKinds();
            case "evidence-stream" -> AssuranceTerms.evidenceStreams();
            case "publication-kind" -> PublicationTerms.publicationKinds();
            case "publication-status" -> PublicationTerms.publicationStatuses();
            case "statement-kind" -> PublicationTerms.statementKinds();
            case "news-tense" -> PublicationTerms.newsTenses();
            case "recurrence" -> PublicationTerms.recurrences();
            case "model-layer" -> PublicationTerms.modelLayers();
            case "appointment-kind" -> WorkTerms.appointmentKinds();
            case "progress" -> WorkTerms.progress();
            case "decision-outcome" -> WorkTerms.decisionOutcomes();
            case "legal-basis" -> WorkTerms.legalBases();
            case "transferred-role" -> WorkTerms.transferredRoles();
            case "iap2" -> Scales.iap2();
            case "arnstein" -> Scales.arnstein();
            case "rating-scheme" -> Scales.ratingSchemes();
            case "stp-progress" -> Scales.stpProgress();
            case "cqc-rating" -> Scales.cqcRatings();
            case "nhs-oversight-segment" -> Scales.oversightSegments();
            case "stp-leadership" -> Scales.stpLeadership();
            case "eds2" -> Scales.eds2();
            case "certainty" -> StatementTerms.certainties();
            case "count-qualifier" -> StatementTerms.countQualifiers();
            case "proportion" -> StatementTerms.proportions();
            case "consultation-status" -> ConsultationTerms.consultationStatuses();
            case "option-status" -> ConsultationTerms.optionStatuses();
            case "criterion-kind" -> ConsultationTerms.criterionKinds();
            case "referral-ground" -> ConsultationTerms.referralGrounds();
            case "impact-direction" -> ConsultationTerms.impactDirections();
            case "recruitment" -> ConsultationTerms.recruitment();
            case "attendance-status" -> MeetingTerms.attendanceStatuses();
            case "attendance-mode" -> MeetingTerms.attendanceModes();
            case "access-provision" -> MeetingTerms.accessProvisions();
            case "access-restriction" -> MeetingTerms.accessRestrictions();
            case "interest-kind" -> MeetingTerms.interestKinds();
            case "question-status" -> MeetingTerms.questionStatuses();
            case "response-status" -> MeetingTerms.responseStatuses();
            case "response-manner" -> MeetingTerms.responseManners();
            default -> throw new IllegalArgumentException("no scheme is called " + id);
        };
    }

    private static ConceptScheme bodies() {
        return Draft.open(
                        "body",
                        "Bodies and sites",
                        "Commissioners through time, the councils of London, providers and their sites, boards, and other bodies that the"
                                + " documents name.",
                        PublicSources.TRUST_FILE,
                        PublicSources.CCG_FILE,
                        PublicSources.COUNCIL_REGISTER,
                        PublicSources.ONS_DISTRICTS)
                .with(Commissioners::add)
                .with(Boroughs::councils)
                .with(LondonCouncils::add)
                .with(Providers::add)
                .with(Boards::add)
                .with(OtherBodies::add)
                .with(LocalBodies::add)
                .scheme();
    }
}
