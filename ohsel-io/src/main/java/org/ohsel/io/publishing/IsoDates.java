// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.publishing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateBound;
import org.ohsel.model.PartialDate;

/**
 * A date as other formats have it: where it starts and where it ends, each a day, a month or a year in ISO 8601, such
 * as 2017-06. A single date starts and ends with itself.
 *
 * <p>Dates that are uncertain, and intervals that end before they begin, have neither.
 *
 * @param start the start; null if it is open, unknown, or a season or the like
 * @param end the end; null for the same reasons
 */
public record IsoDates(@Nullable String start, @Nullable String end) {

    /** The year 0 is left out: XML Schema has not always had it. Months after 12 are seasons and quarters. */
    private static final Pattern ISO = Pattern.compile("(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

    private static final int DAY = "2017-06-14".length();

    /**
     * Takes a date apart.
     *
     * @param date the date, or null
     * @return where it starts and ends
     */
    public static IsoDates of(@Nullable PartialDate date) {
        if (date == null || !date.isCertain() || date.isReversed()) {
            return new IsoDates(null, null);
        }
        String[] ends = date.toString().split("/", -1);
        return new IsoDates(iso(ends[0]), iso(ends[ends.length - 1]));
    }

    private static @Nullable String iso(String part) {
        return ISO.matcher(part).matches() ? part : null;
    }

    /**
     * The day by which something is due: a day, or the end of "by 15 December 2017" ({@code ../2017-12-15}).
     *
     * @param date the date, or null
     * @return the day; null if the date is less exact, or an interval in which any day may be meant
     */
    public static @Nullable LocalDate deadline(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        IsoDates dates = of(date);
        boolean sure = date.startBound() == DateBound.OPEN || Objects.equals(dates.start, dates.end);
        return sure ? day(dates.end) : null;
    }

    /**
     * Whether there is nothing that another format could say.
     *
     * @return true if there is neither a start nor an end
     */
    public boolean isNone() {
        return start == null && end == null;
    }

    /**
     * The first day.
     *
     * @return the day; null if the start is less exact
     */
    public @Nullable LocalDate firstDay() {
        return day(start);
    }

    /**
     * The last day.
     *
     * @return the day; null if the end is less exact
     */
    public @Nullable LocalDate lastDay() {
        return day(end);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date != null && date.length() == DAY ? LocalDate.parse(date) : null;
    }
}
