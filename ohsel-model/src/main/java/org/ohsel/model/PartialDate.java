// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a day, a month, a season, a quarter, a year, an interval of these, or an
 * approximation.
 *
 * <pre>{@code
 * PartialDate day = PartialDate.of(2017, 9, 4);
 * PartialDate month = PartialDate.ofMonth(2017, 9);
 * PartialDate either = PartialDate.parse("2017-07/2017-08");
 * boolean known = either.isCertainlyBefore(day); // true
 * }</pre>
 *
 * <p>The string form is that of ISO 8601-2, the Extended Date/Time Format (EDTF):
 *
 * <table>
 *   <caption>What sources say, and how it is written</caption>
 *   <tr><th>said</th><th>written</th></tr>
 *   <tr><td>4 September 2017</td><td>{@code 2017-09-04}</td></tr>
 *   <tr><td>July 2017</td><td>{@code 2017-07}</td></tr>
 *   <tr><td>July/August 2017, between September and December 2014</td><td>{@code 2017-07/2017-08}</td></tr>
 *   <tr><td>between September and December, with no year given</td><td>{@code XXXX-09/XXXX-12}</td></tr>
 *   <tr><td>over the summer of 2017</td><td>{@code 2017-22} (21 spring, 22 summer, 23 autumn, 24 winter)</td></tr>
 *   <tr><td>the second quarter of 2017</td><td>{@code 2017-34} (33 to 36: calendar quarters)</td></tr>
 *   <tr><td>the financial year 2016/17</td><td>{@code 2016-04/2017-03}</td></tr>
 *   <tr><td>by December 2017</td><td>{@code ../2017-12}</td></tr>
 *   <tr><td>from April 2020 onwards</td><td>{@code 2020-04/..}</td></tr>
 *   <tr><td>from April 2020 until it is not known when</td><td>{@code 2020-04/}</td></tr>
 *   <tr><td>about 2013; perhaps 2014; perhaps about 2014</td><td>{@code 2013~}; {@code 2014?}; {@code 2014%}</td></tr>
 *   <tr><td>some day in 2017; some time in the 2010s</td><td>{@code 2017-XX-XX}; {@code 201X}</td></tr>
 * </table>
 *
 * <p>Every date has an earliest and a latest day, for comparisons. Seasons are those of the northern hemisphere by whole
 * months: spring is March to May, summer June to August, autumn September to November, winter December to the February
 * of the following year.
 *
 * <p>Two dates are equal if their strings are: {@code 2017-01/2017-12} and {@code 2017} cover the same days but are not
 * equal.
 *
 * <p>Dates have a natural order, for lists and sorted maps. To judge whether one date is before another, use
 * {@link #isCertainlyBefore} or {@link #mayBeBefore}.
 */
public final class PartialDate implements Comparable<PartialDate>, Serializable {

    private static final long serialVersionUID = 1;

    /** The natural order, which few applications use. */
    private static final class Order {

        static final Comparator<PartialDate> NATURAL = Comparator.comparing(
                        PartialDate::firstKnownDay, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PartialDate::latest, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PartialDate::toString);
    }

    private final String text;

    /* Not serialised: a date is serialised as its string, and parsed again. */
    private final transient @Nullable LocalDate earliest;
    private final transient @Nullable LocalDate latest;
    private final transient boolean qualified;

    PartialDate(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean qualified) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.qualified = qualified;
    }

    /**
     * Parses the string form.
     *
     * @param text a date as in the table above
     * @return the date, whose {@link #toString()} is the string given
     * @throws DateTimeParseException if the string is not in one of the forms above, or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return Edtf.parse(text);
        } catch (DateTimeException e) {
            throw new DateTimeParseException(e.getMessage(), text, 0, e);
        }
    }

    /**
     * The same as {@link #parse}.
     *
     * @param text a date as in the table above
     * @return the date, whose {@link #toString()} is the string given
     * @throws DateTimeParseException if the string is not in one of the forms above, or names a day that does not exist
     */
    public static PartialDate of(String text) {
        return parse(text);
    }

    /**
     * The same as {@link #parse}, under the name that JAX-RS and other frameworks look for to convert parameters.
     *
     * @param text a date as in the table above
     * @return the date, whose {@link #toString()} is the string given
     * @throws DateTimeParseException if the string is not in one of the forms above, or names a day that does not exist
     */
    public static PartialDate valueOf(String text) {
        return parse(text);
    }

    /**
     * A calendar year.
     *
     * @param year the year, 0 to 9999
     * @return the date
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(Year year) {
        return ofYear(Objects.requireNonNull(year, "year").getValue());
    }

    /**
     * A month.
     *
     * @param month the month, in a year from 0 to 9999
     * @return the date
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return ofMonth(month.getYear(), month.getMonthValue());
    }

    /**
     * A day.
     *
     * @param day the day, in a year from 0 to 9999
     * @return the date
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Edtf.checkYear(day.getYear());
        return new PartialDate(day.toString(), day, day, false);
    }

    /**
     * A day.
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the date
     * @throws DateTimeException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    /**
     * A month.
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12
     * @return the date
     * @throws DateTimeException if there is no such month
     */
    public static PartialDate ofMonth(int year, int month) {
        Edtf.checkYear(year);
        return parse(YearMonth.of(year, month).toString());
    }

    /**
     * A calendar year.
     *
     * @param year the year, 0 to 9999
     * @return the date
     */
    public static PartialDate ofYear(int year) {
        Edtf.checkYear(year);
        return parse(String.format(Locale.ROOT, "%04d", year));
    }

    /**
     * A financial year of the NHS and of local government: 1 April to 31 March.
     *
     * @param year the year in which it begins: 2016 for 2016/17
     * @return the date, an interval of months
     */
    public static PartialDate ofFinancialYear(int year) {
        return between(ofMonth(year, 4), ofMonth(year + 1, 3));
    }

    /**
     * An interval.
     *
     * @param start when it begins; not itself an interval
     * @param end when it ends, inclusive; not itself an interval
     * @return the date; whether it begins before it ends is left to the rules
     * @throws DateTimeParseException if either is an interval
     */
    public static PartialDate between(PartialDate start, PartialDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return parse(start + "/" + end);
    }

    /**
     * Any time from a date onwards.
     *
     * @param start when it begins; not itself an interval
     * @return the date, an interval with no end
     * @throws DateTimeParseException if the start is an interval
     */
    public static PartialDate from(PartialDate start) {
        Objects.requireNonNull(start, "start");
        return parse(start + "/..");
    }

    /**
     * Any time up to a date: what sources call "by December".
     *
     * @param end when it ends, inclusive; not itself an interval
     * @return the date, an interval with no beginning
     * @throws DateTimeParseException if the end is an interval
     */
    public static PartialDate until(PartialDate end) {
        Objects.requireNonNull(end, "end");
        return parse("../" + end);
    }

    /**
     * The earliest day that this can mean.
     *
     * @return the day; null if the source sets no bound or leaves it open: {@link #startBound} tells which
     */
    public @Nullable LocalDate earliest() {
        return earliest;
    }

    /**
     * The latest day that this can mean.
     *
     * @return the day; null if the source sets no bound or leaves it open: {@link #endBound} tells which
     */
    public @Nullable LocalDate latest() {
        return latest;
    }

    /**
     * What is known of the start.
     *
     * @return known unless this is an interval whose start is open or unknown
     */
    public DateBound startBound() {
        int slash = text.indexOf('/');
        return slash < 0 ? DateBound.KNOWN : Edtf.boundOf(text.substring(0, slash));
    }

    /**
     * What is known of the end.
     *
     * @return known unless this is an interval whose end is open or unknown
     */
    public DateBound endBound() {
        int slash = text.indexOf('/');
        return slash < 0 ? DateBound.KNOWN : Edtf.boundOf(text.substring(slash + 1));
    }

    /**
     * Whether the source is certain: false if any part is marked approximate ({@code ~}), uncertain ({@code ?}) or both
     * ({@code %}).
     *
     * @return true if no part is marked
     */
    public boolean isCertain() {
        return !qualified;
    }

    /**
     * Whether this is an interval that ends before it begins. It can be read and kept, but not compared with anything.
     *
     * @return true if the latest day is before the earliest
     */
    public boolean isReversed() {
        return earliest != null && latest != null && latest.isBefore(earliest);
    }

    /**
     * Whether this date is before another, whichever days the two turn out to be.
     *
     * @param other the other date
     * @return true only if {@link DateOrder} is certain of it; never if either is an interval that ends before it begins
     */
    public boolean isCertainlyBefore(PartialDate other) {
        return DateOrder.isBefore(this, other) == DateOrder.CERTAIN;
    }

    /**
     * Whether this date may be before another, given what is known of the two.
     *
     * @param other the other date
     * @return false only if the other is certainly before this, or both are certain, neither is an interval that ends before
     *     it begins, and no day of this is before any day of the other
     */
    public boolean mayBeBefore(PartialDate other) {
        if (other.isCertainlyBefore(this)) {
            return false;
        }
        if (!isCertain() || !other.isCertain() || earliest == null || other.latest == null) {
            return true;
        }
        if (isReversed() || other.isReversed()) {
            return true;
        }
        return earliest.isBefore(other.latest);
    }

    /**
     * Whether a day may lie within this date.
     *
     * @param day the day
     * @return true if it is neither before the earliest nor after the latest day
     */
    public boolean includes(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }

    /**
     * Whether a day lies within this date, whichever days its ends turn out to be: 2016-05-01 may
     * lie within {@code 2016/2019}, which begins on some day in 2016; 2017-05-01 certainly does.
     *
     * @param day the day
     * @return true only if this is certain and the day is after any possible start and before any possible end
     */
    public boolean certainlyIncludes(LocalDate day) {
        return isCertain() && includes(day) && Edtf.isBetweenEnds(text, day);
    }

    /**
     * The order of lists: by the earliest day, then by the latest, then by the string. A date whose beginning is unknown
     * or open is placed by its latest day ({@code ../2017-12} at 31 December 2017); one of which no day is known comes
     * last, and so does an unknown latest day among dates that begin on the same day.
     *
     * <p>The order says nothing certain about time: {@code 2017} comes before {@code 2017-06} because it may begin
     * earlier. It is consistent with {@link #equals}.
     *
     * @param other the other date
     * @return less than 0 if this comes first, more than 0 if the other does, 0 if they are equal
     */
    @Override
    public int compareTo(PartialDate other) {
        return Order.NATURAL.compare(this, other);
    }

    private @Nullable LocalDate firstKnownDay() {
        return earliest != null ? earliest : latest;
    }

    /** Parses what was serialised, so that no stream can make a date that could not be parsed. */
    private Object readResolve() throws InvalidObjectException {
        try {
            return parse(text);
        } catch (DateTimeException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not a date: " + text).initCause(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The string form.
     *
     * @return the string, which {@link #parse} turns back into an equal date
     */
    @Override
    public String toString() {
        return text;
    }
}
