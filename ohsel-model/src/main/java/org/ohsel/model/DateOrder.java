// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether one date is before another, as far as can be told. Everything that compares two partial dates asks here.
 *
 * <p>A date is before another only if every day of it is before every day of the other: June 2017 is neither before nor
 * after 2017. An end that is open or unknown, a year that is not given, and an interval that ends before it begins
 * compare with nothing.
 *
 * <p>What a source is not sure of is read more widely, by a margin at both ends that depends on how precise it is:
 *
 * <table>
 *   <caption>The margin of a date marked {@code ~} or {@code ?}; it is twice as wide for {@code %}</caption>
 *   <tr><th>precise to</th><th>margin</th><th>example</th></tr>
 *   <tr><td>the day</td><td>one month</td><td>{@code 2017-06-15~}: 15 May to 15 July 2017</td></tr>
 *   <tr><td>the month</td><td>three months</td><td>{@code 2017-06~}: March to September 2017</td></tr>
 *   <tr><td>the season or quarter</td><td>one year</td><td>{@code 2017-22~}: June 2016 to August 2018</td></tr>
 *   <tr><td>the year</td><td>two years</td><td>{@code 2017~}: 2015 to 2019</td></tr>
 *   <tr><td>the decade</td><td>ten years</td><td>{@code 201X~}: 2000 to 2029</td></tr>
 *   <tr><td>the century</td><td>a hundred years</td><td>{@code 20XX~}: 1900 to 2199</td></tr>
 * </table>
 *
 * <p>Within the margin nothing can be told; beyond it the order is probable, but never certain. Of an interval only the
 * end that matters counts: {@code 2016~/2017-03} is certainly before April 2017. A season is not marked,
 * but people draw its bounds differently: it may begin or end a month earlier or later, and the winter of 2017 may be
 * that of 2016/17. So its order is probable if the months that {@link PartialDate} gives for it say so, and certain if
 * these wider bounds do as well.
 */
public enum DateOrder {
    /** It is before the other on every sensible reading. */
    CERTAIN,
    /** It is before the other on most readings. */
    PROBABLE,
    /** It is not before the other, or it cannot be told. */
    UNKNOWN;

    /** As long as 2017-06 and 2017-22. */
    private static final int MONTH = 7;

    private static final String WINTER = "-24";

    /**
     * Compares two dates.
     *
     * @param date a date; may be null
     * @param other another; may be null
     * @return whether the first is before the second
     */
    public static DateOrder isBefore(@Nullable PartialDate date, @Nullable PartialDate other) {
        if (date == null || other == null || date.isReversed() || other.isReversed()) {
            return UNKNOWN;
        }
        if (!isBefore(date.latest(), other.earliest())) {
            return UNKNOWN;
        }
        boolean beyondMargins = isBefore(latest(date), earliest(other));
        boolean marked = isMarked(end(date.toString(), false)) || isMarked(end(other.toString(), true));
        if (marked) {
            return beyondMargins ? PROBABLE : UNKNOWN;
        }
        return beyondMargins ? CERTAIN : PROBABLE;
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    /** The latest day on the widest sensible reading. */
    private static @Nullable LocalDate latest(PartialDate date) {
        String end = end(date.toString(), false);
        @Nullable LocalDate latest = date.latest();
        if (latest == null || isMarked(end)) {
            return latest == null ? null : latest.plus(margin(end));
        }
        return isSeason(end) ? latest.plusMonths(1) : latest;
    }

    /** The earliest day on the widest sensible reading. */
    private static @Nullable LocalDate earliest(PartialDate date) {
        String start = end(date.toString(), true);
        @Nullable LocalDate earliest = date.earliest();
        if (earliest == null || isMarked(start)) {
            return earliest == null ? null : earliest.minus(margin(start));
        }
        if (!isSeason(start)) {
            return earliest;
        }
        return start.endsWith(WINTER) ? earliest.minusYears(1) : earliest.minusMonths(1);
    }

    /** The start or the end of an interval; the date itself if it is none. */
    private static String end(String date, boolean start) {
        int slash = date.indexOf('/');
        if (slash < 0) {
            return date;
        }
        return start ? date.substring(0, slash) : date.substring(slash + 1);
    }

    private static boolean isMarked(String date) {
        return !date.isEmpty() && "~?%".indexOf(date.charAt(date.length() - 1)) >= 0;
    }

    private static boolean isSeason(String date) {
        return date.length() == MONTH && date.charAt(MONTH - 2) == '2';
    }

    /** The margin of a marked date. */
    private static Period margin(String date) {
        Period margin = precision(date.substring(0, date.length() - 1));
        return date.endsWith("%") ? margin.multipliedBy(2) : margin;
    }

    private static Period precision(String date) {
        String known = date.replace("-XX", "");
        if (known.length() > MONTH) {
            return Period.ofMonths(1);
        }
        if (known.length() == MONTH) {
            boolean month = known.charAt(MONTH - 2) < '2';
            return month ? Period.ofMonths(3) : Period.ofYears(1);
        }
        return Period.ofYears(known.endsWith("XX") ? 100 : known.endsWith("X") ? 10 : 2);
    }
}
