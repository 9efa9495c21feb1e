// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.rules.Reporter;

/**
 * How much time a consultation left people to answer, and those who decided to read the answers. No law says how much
 * it has to be; what counts as little here is what was advised when custom was twelve weeks.
 */
public final class ConsultationTime {

    /** The least that the government's Consultation Principles of 2012 spoke of: two weeks. */
    private static final int SHORT = 14;

    /** Six weeks, and two more for a holiday, as a committee of the House of Lords asked in 2013. */
    private static final int SHORT_OVER_A_HOLIDAY = 8 * 7;

    /** Less than this many days apart, there are fewer than three clear days between two days. */
    private static final int CLEAR_DAYS = 4;

    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);

    private ConsultationTime() {}

    /**
     * Checks OHSEL-CONSULT-008.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void checkTimeToAnswer(CommissioningActivity activity, Reporter reporter) {
        for (int i = 0;
                activity.urgency() == null && i < activity.consultations().size();
                i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            @Nullable Long days = consultation == null ? null : days(consultation);
            if (days != null
                    && (days < SHORT || (days < SHORT_OVER_A_HOLIDAY && isOverChristmas(consultation)))
                    && daysToDecide(consultation, activity) == null) { // which another rule reports
                reporter.report("/consultations/" + i + "/closes", Map.of("open", open(consultation)));
            }
        }
    }

    /**
     * Checks OHSEL-CONSULT-009.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void checkTimeToConsider(CommissioningActivity activity, Reporter reporter) {
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            @Nullable Long days = consultation == null ? null : daysToDecide(consultation, activity);
            if (days != null) {
                reporter.report(
                        "/consultations/" + i + "/closes",
                        Map.of(
                                "closes", Objects.requireNonNull(consultation.closes()),
                                "decided", Objects.requireNonNull(Duty.decided(activity)),
                                "days",
                                        days == 0
                                                ? "on the day the consultation closed"
                                                : days(days) + " after the consultation closed",
                                "open", open(consultation)));
            }
        }
    }

    /**
     * How many days after the end of a consultation the activity was approved, if that left fewer than three clear days
     * to consider what people said; null if it left more, or if it cannot be told.
     */
    private static @Nullable Long daysToDecide(Consultation consultation, CommissioningActivity activity) {
        @Nullable LocalDate closes = day(consultation.closes());
        @Nullable LocalDate decided = day(Duty.decided(activity));
        if (closes == null
                || decided == null
                || !isOfPeople(consultation)
                || !Duty.isApproved(activity)
                || activity.urgency() != null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(closes, decided);
        return days >= 0 && days < CLEAR_DAYS ? days : null;
    }

    /** For how many days a consultation of people was open at most; null if it cannot be told. */
    private static @Nullable Long days(Consultation consultation) {
        @Nullable LocalDate first = certain(consultation.opens(), PartialDate::earliest);
        @Nullable LocalDate last = certain(consultation.closes(), PartialDate::latest);
        return first == null || last == null || last.isBefore(first) || !isOfPeople(consultation)
                ? null
                : ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether people are asked, and not a council alone, which says itself how long it needs. */
    static boolean isOfPeople(Consultation consultation) {
        return !consultation.groups().isEmpty() || consultation.bodies().isEmpty();
    }

    private static boolean isOverChristmas(Consultation consultation) {
        @Nullable LocalDate first = certain(consultation.opens(), PartialDate::latest);
        @Nullable LocalDate last = certain(consultation.closes(), PartialDate::earliest);
        if (first == null || last == null) {
            return false;
        }
        LocalDate christmas = CHRISTMAS.atYear(first.getYear());
        return !christmas.isBefore(first) && !christmas.isAfter(last);
    }

    /** How long a consultation was open, in words. */
    private static String open(Consultation consultation) {
        @Nullable Long days = days(consultation);
        if (days == null) {
            return "for a time that is not recorded";
        }
        String most = day(consultation.opens()) != null && day(consultation.closes()) != null ? "" : "at most ";
        return "for " + most + days(days) + (isOverChristmas(consultation) ? ", over Christmas" : "");
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** The day that a date is; null if it is not certainly one. */
    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        @Nullable LocalDate first = certain(date, PartialDate::earliest);
        return first != null && first.equals(certain(date, PartialDate::latest)) ? first : null;
    }

    /** A bound of a date; null if there is none, or if the date is not certain. */
    private static @Nullable LocalDate certain(
            @Nullable PartialDate date, Function<PartialDate, @Nullable LocalDate> bound) {
        return date == null || !date.isCertain() || date.isReversed() ? null : bound.apply(date);
    }
}
