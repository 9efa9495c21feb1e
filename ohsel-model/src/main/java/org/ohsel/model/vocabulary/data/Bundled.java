// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.util.List;
import org.ohsel.model.vocabulary.ConceptScheme;

/** All the schemes that come with the library. */
public final class Bundled {

    private Bundled() {}

    /**
     * Builds the schemes.
     *
     * @return the schemes, in a fixed order
     */
    public static List<ConceptScheme> schemes() {
        return List.of(
                bodies(),
                Boroughs.places(),
                Workstreams.areas(),
                Workstreams.deliveryPriorities(),
                Workstreams.enablerProgrammes(),
                Workstreams.productivityProgrammes(),
                Workstreams.financialStrategy(),
                Workstreams.digitalProjects(),
                Workstreams.programmeGroups(),
                Workstreams.implementationStrands(),
                Workstreams.stpThemes(),
                ServiceAreas.scheme(),
                EngagementTerms.stakeholderGroups(),
                EngagementTerms.participationKinds(),
                EngagementTerms.eventKinds(),
                EngagementTerms.eventStatuses(),
                EngagementTerms.methods(),
                EngagementTerms.purposes(),
                FeedbackTerms.themes(),
                FeedbackTerms.sentiments(),
                FeedbackTerms.strengths(),
                BodyTerms.roles(),
                BodyTerms.bodyKinds(),
                PlanningTerms.activityKinds(),
                PlanningTerms.assessmentKinds(),
                PlanningTerms.planningStages(),
                PlanningTerms.involvementTriggers(),
                PlanningTerms.serviceImpacts(),
                PlanningTerms.involvementManners(),
                PlanningTerms.interventionKinds(),
                PlanningTerms.serviceChangeTests(),
                PlanningTerms.bedClosureConditions(),
                PlanningTerms.gunningPrinciples(),
                EqualityTerms.protectedCharacteristics(),
                EqualityTerms.equalityDutyLimbs(),
                AssuranceTerms.reviewKinds(),
                AssuranceTerms.evidenceStreams(),
                PublicationTerms.publicationKinds(),
                PublicationTerms.publicationStatuses(),
                PublicationTerms.statementKinds(),
                PublicationTerms.newsTenses(),
                PublicationTerms.recurrences(),
                PublicationTerms.modelLayers(),
                WorkTerms.appointmentKinds(),
                WorkTerms.progress(),
                WorkTerms.decisionOutcomes(),
                WorkTerms.legalBases(),
                WorkTerms.transferredRoles(),
                Scales.iap2(),
                Scales.arnstein(),
                Scales.ratingSchemes(),
                Scales.stpProgress(),
                Scales.cqcRatings(),
                Scales.oversightSegments(),
                Scales.stpLeadership(),
                Scales.eds2(),
                StatementTerms.certainties(),
                StatementTerms.countQualifiers(),
                StatementTerms.proportions(),
                ConsultationTerms.consultationStatuses(),
                ConsultationTerms.optionStatuses(),
                ConsultationTerms.criterionKinds(),
                ConsultationTerms.referralGrounds(),
                ConsultationTerms.impactDirections(),
                ConsultationTerms.recruitment(),
                MeetingTerms.attendanceStatuses(),
                MeetingTerms.attendanceModes(),
                MeetingTerms.accessProvisions(),
                MeetingTerms.accessRestrictions(),
                MeetingTerms.interestKinds(),
                MeetingTerms.questionStatuses(),
                MeetingTerms.responseStatuses(),
                MeetingTerms.responseManners());
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
