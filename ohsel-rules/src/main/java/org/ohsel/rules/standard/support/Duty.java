// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Decision;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.DecisionOutcome;
import org.ohsel.model.vocabulary.Vocabulary;

/** What the rules on duties need to know about a commissioning activity. */
public final class Duty {

    /** Equality Act 2010, section 149: the day from which public authorities have owed due regard. */
    public static final PartialDate EQUALITY = PartialDate.parse("2011-04-05/..");

    private Duty() {}

    /**
     * When an activity was under way: its planning began or, where that is not recorded, a decision on it was taken.
     *
     * @param activity the activity
     * @return the date; null if neither is recorded
     */
    public static @Nullable PartialDate date(CommissioningActivity activity) {
        if (activity.planningBegan() != null) {
            return activity.planningBegan();
        }
        return activity.decision() == null ? null : activity.decision().date();
    }

    /**
     * When an activity was decided: approved or rejected. To put it off, or to note it, decides nothing.
     *
     * @param activity the activity
     * @return the date; null if it has not been decided, or if the date is not recorded
     */
    public static @Nullable PartialDate decided(CommissioningActivity activity) {
        return isDecided(activity) ? Objects.requireNonNull(activity.decision()).date() : null;
    }

    /**
     * Whether an activity was decided: approved or rejected.
     *
     * @param activity the activity
     * @return true if it was
     */
    public static boolean isDecided(CommissioningActivity activity) {
        return isApproved(activity) || hasOutcome(activity.decision(), DecisionOutcome.REJECTED);
    }

    /**
     * Whether an activity was approved. What a committee approved on a submission is not the activity: it may be an
     * assessment, or a resolution of its own.
     *
     * @param activity the activity
     * @return true if it was
     */
    public static boolean isApproved(CommissioningActivity activity) {
        return hasOutcome(activity.decision(), DecisionOutcome.APPROVED);
    }

    private static boolean hasOutcome(@Nullable Decision decision, DecisionOutcome outcome) {
        return decision != null && outcome.equals(decision.outcome());
    }

    /**
     * Whether a date lies within a period on every reading.
     *
     * @param date the date; may be null
     * @param period the period
     * @return true only if it certainly does; a date without an end does only if the period has none either
     */
    public static boolean certainlyWithin(@Nullable PartialDate date, PartialDate period) {
        return date != null
                && date.isCertain()
                && !date.isReversed()
                && isWithin(date.earliest(), period.earliest(), period)
                && isWithin(date.latest(), period.latest(), period);
    }

    private static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate bound, PartialDate period) {
        return day == null ? bound == null : period.includes(day);
    }

    /**
     * Whether a date lies outside a period on all or most readings. An absent date may lie within it.
     *
     * @param date the date; may be null
     * @param period the period
     * @return true if it does
     */
    public static boolean outside(@Nullable PartialDate date, PartialDate period) {
        return Order.within(date, period) != Order.KEPT;
    }

    /**
     * Whether an activity was under way outside a period: both when its planning began and when it was decided.
     *
     * @param activity the activity
     * @param period the period
     * @return true if it was; false if neither date is recorded
     */
    public static boolean outside(CommissioningActivity activity, PartialDate period) {
        @Nullable PartialDate decided = decided(activity);
        return outside(date(activity), period) && (decided == null || outside(decided, period));
    }

    /**
     * The assessments of an activity that have a kind.
     *
     * @param activity the activity
     * @return the assessments, in their order
     */
    public static List<Assessment> assessments(CommissioningActivity activity) {
        return activity.assessments().stream().filter(Duty::hasKind).toList();
    }

    /**
     * Whether there is an assessment, and it has a kind.
     *
     * @param assessment the assessment; may be null
     * @return true if it has one
     */
    public static boolean hasKind(@Nullable Assessment assessment) {
        return assessment != null
                && assessment.kind() != null
                && assessment.kind().code() != null;
    }

    /**
     * The kinds of assessment that an activity certainly lacks.
     *
     * @param activity the activity
     * @param wanted the kinds of assessment that are wanted
     * @param vocabulary says which kinds include others
     * @return the codes of the kinds that are missing
     */
    public static List<String> missing(
            CommissioningActivity activity, List<AssessmentKind> wanted, Vocabulary vocabulary) {
        return wanted.stream()
                .filter(kind -> assessments(activity).stream()
                        .noneMatch(assessment -> AssessmentKinds.mayInclude(assessment.kind(), kind, vocabulary)))
                .map(AssessmentKind::code)
                .toList();
    }

    /** Takes an assessment and its location. */
    public interface AssessmentVisitor {

        /**
         * Takes an assessment.
         *
         * @param assessment the assessment, which has a kind
         * @param pointer its location, relative to the activity
         */
        void assessment(Assessment assessment, String pointer);
    }

    /**
     * Visits the assessments of an activity that have a kind.
     *
     * @param activity the activity
     * @param visitor called for each
     */
    public static void forEachAssessment(CommissioningActivity activity, AssessmentVisitor visitor) {
        for (int i = 0; i < activity.assessments().size(); i++) {
            @Nullable Assessment assessment = activity.assessments().get(i);
            if (hasKind(assessment)) {
                visitor.assessment(assessment, "/assessments/" + i);
            }
        }
    }
}
