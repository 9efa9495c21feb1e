// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.example;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.ohsel.model.Answer;
import org.ohsel.model.Commitment;
import org.ohsel.model.Contributor;
import org.ohsel.model.Decision;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.Headcount;
import org.ohsel.model.Measure;
import org.ohsel.model.Participation;
import org.ohsel.model.Recommendation;
import org.ohsel.model.Response;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.VocabularyRef;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Attendance;
import org.ohsel.model.event.Declaration;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.event.Petition;
import org.ohsel.model.event.Question;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Criterion;
import org.ohsel.model.planning.DueRegard;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.planning.Option;
import org.ohsel.model.planning.Risk;
import org.ohsel.model.planning.Score;
import org.ohsel.model.planning.ScrutinyView;
import org.ohsel.model.planning.StageRecord;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.planning.TestResult;
import org.ohsel.model.planning.Urgency;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.strategy.StrategyComponent;

/**
 * The {@link Examples} with a member unknown to the model in each of them and in each of their parts, for tests of
 * everything that must keep what it does not know.
 */
public final class CompleteExamples {

    /** The unknown member's value, as JSON; it tells the types apart. */
    private static final Map<Class<?>, String> EXTENSIONS = Map.ofEntries(
            Map.entry(AgendaItem.class, "\"A-12\""),
            Map.entry(Appointment.class, "\"R-9\""),
            Map.entry(Assessment.class, "\"P-3\""),
            Map.entry(Body.class, "\"R-7\""),
            Map.entry(ChangeEvent.class, "\"R-8\""),
            Map.entry(CommissioningActivity.class, "\"R-4\""),
            Map.entry(Commitment.class, "\"A-7\""),
            Map.entry(Consultation.class, "\"P-5\""),
            Map.entry(Contributor.class, "\"A-4\""),
            Map.entry(Decision.class, "\"A-8\""),
            Map.entry(DueRegard.class, "\"P-1\""),
            Map.entry(EngagementLog.class, "\"L-1\""),
            Map.entry(Event.class, "\"R-1\""),
            Map.entry(Feedback.class, "\"A-11\""),
            Map.entry(Headcount.class, "\"A-2\""),
            Map.entry(ImpactedGroup.class, "\"P-2\""),
            Map.entry(Involvement.class, "\"P-4\""),
            Map.entry(Measure.class, "\"A-5\""),
            Map.entry(Participation.class, "\"A-3\""),
            Map.entry(ProviderReview.class, "\"R-2\""),
            Map.entry(Publication.class, "\"R-5\""),
            Map.entry(Question.class, "\"A-10\""),
            Map.entry(Rating.class, "\"R-3\""),
            Map.entry(Response.class, "\"A-9\""),
            Map.entry(Source.class, "\"A-1\""),
            Map.entry(StageRecord.class, "\"P-7\""),
            Map.entry(Statement.class, "\"A-6\""),
            Map.entry(Strategy.class, "\"R-6\""),
            Map.entry(StrategyComponent.class, "\"A-13\""),
            Map.entry(Submission.class, "\"P-6\""),
            Map.entry(TestResult.class, "\"P-8\""),
            Map.entry(VocabularyRef.class, "\"L-2\""),
            Map.entry(Urgency.class, "\"P-9\""),
            Map.entry(Intervention.class, "\"P-10\""),
            Map.entry(Answer.class, "\"N-1\""),
            Map.entry(Attendance.class, "\"N-2\""),
            Map.entry(Criterion.class, "\"N-3\""),
            Map.entry(Declaration.class, "\"N-4\""),
            Map.entry(ExternalIdentifier.class, "\"N-5\""),
            Map.entry(Option.class, "\"N-6\""),
            Map.entry(Petition.class, "\"N-7\""),
            Map.entry(Recommendation.class, "\"N-8\""),
            Map.entry(SurveyResult.class, "\"N-9\""),
            Map.entry(Risk.class, "\"N-10\""),
            Map.entry(Score.class, "\"N-11\""),
            Map.entry(ScrutinyView.class, "\"N-12\""));

    private CompleteExamples() {}

    /** A log with a record of every kind. */
    public static EngagementLog log() {
        return complete(Examples.log());
    }

    /** The records of the log. */
    public static List<EngagementRecord> records() {
        return log().records();
    }

    /** A value of every record type. */
    public static List<Record> values() {
        return Examples.values().stream().map(CompleteExamples::complete).toList();
    }

    /** The value of one record type. */
    public static <T extends Record> T of(Class<T> type) {
        return complete(Examples.of(type));
    }

    /** The same record with an unknown member, and with the same done to its parts. */
    @SuppressWarnings("unchecked")
    private static <T extends Record> T complete(T value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals("extensions")
                        ? Map.of("x-reference", EXTENSIONS.get(value.getClass()))
                        : completePart(components[i].getAccessor().invoke(value));
            }
            return (T) value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object completePart(Object part) {
        if (part instanceof List<?> parts) {
            return parts.stream().map(CompleteExamples::completePart).toList();
        }
        return part instanceof Record record && EXTENSIONS.containsKey(part.getClass()) ? complete(record) : part;
    }
}
