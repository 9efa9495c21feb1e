// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;

/**
 * Counts records by when they date from and by kind. A record counts in the month or year in which its date begins; one
 * whose date is longer than a month has no month.
 */
@SuppressWarnings("serial") // the maps can be serialised
final class Chronology implements Serializable {

    private static final long serialVersionUID = 1;

    /** Up to so many months are shown as months, more as years. */
    private static final int MOST_MONTHS = 36;

    /** Of longer times, the last so many years are shown one by one. */
    private static final int MOST_YEARS = 40;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    /** Years beyond these are mistakes, or so few that nobody looks for them in a picture. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final Map<YearMonth, Map<String, Long>> months = new TreeMap<>();
    private final Map<Year, Map<String, Long>> years = new TreeMap<>();
    private final Map<String, Long> withoutMonth = new TreeMap<>();
    private final Map<String, Long> undated = new TreeMap<>();

    /** A row of the table and a place on the axis of the picture. */
    record Period(String label, Map<String, Long> counts) {

        long total() {
            return counts.values().stream().mapToLong(count -> count).sum();
        }
    }

    void add(EngagementRecord record) {
        String kind = TermNames.kindOf(record);
        @Nullable PartialDate date = record.date();
        @Nullable LocalDate first = date == null || date.isReversed() ? null : date.earliest();
        if (date == null || first == null || first.getYear() < FIRST_YEAR || first.getYear() > LAST_YEAR) {
            undated.merge(kind, 1L, Long::sum);
            return;
        }
        count(years, Year.from(first), kind);
        @Nullable LocalDate last = date.latest();
        if (date.isCertain() && last != null && YearMonth.from(first).equals(YearMonth.from(last))) {
            count(months, YearMonth.from(first), kind);
        } else {
            withoutMonth.merge(kind, 1L, Long::sum);
        }
    }

    private static <K extends Comparable<K>> void count(Map<K, Map<String, Long>> counts, K key, String kind) {
        counts.computeIfAbsent(key, any -> new TreeMap<>()).merge(kind, 1L, Long::sum);
    }

    /** Adds what another has counted. */
    void addAll(Chronology other) {
        other.months.forEach((month, kinds) -> addAll(months.computeIfAbsent(month, any -> new TreeMap<>()), kinds));
        other.years.forEach((year, kinds) -> addAll(years.computeIfAbsent(year, any -> new TreeMap<>()), kinds));
        addAll(withoutMonth, other.withoutMonth);
        addAll(undated, other.undated);
    }

    private static void addAll(Map<String, Long> counts, Map<String, Long> more) {
        more.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }

    /** Whether the records lie close enough together to be shown by month. */
    boolean isByMonth() {
        List<Year> all = new ArrayList<>(years.keySet());
        if (months.isEmpty() || all.isEmpty()) {
            return false;
        }
        int first = all.get(0).getValue();
        int last = all.get(all.size() - 1).getValue();
        return (last - first + 1) * 12 <= MOST_MONTHS;
    }

    /** The periods from the first to the last with records, also those without any. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        if (isByMonth()) {
            TreeSet<YearMonth> dated = new TreeSet<>(months.keySet());
            for (YearMonth month = dated.first(); !month.isAfter(dated.last()); month = month.plusMonths(1)) {
                periods.add(new Period(MONTH.format(month), months.getOrDefault(month, Map.of())));
            }
        } else if (!years.isEmpty()) {
            TreeSet<Year> dated = new TreeSet<>(years.keySet());
            Year first = dated.last().minusYears(MOST_YEARS - 1);
            Map<String, Long> before = before(first);
            if (!before.isEmpty()) {
                periods.add(new Period("Before " + first, before));
            } else {
                first = dated.first();
            }
            for (Year year = first; !year.isAfter(dated.last()); year = year.plusYears(1)) {
                periods.add(new Period(year.toString(), years.getOrDefault(year, Map.of())));
            }
        }
        return periods;
    }

    private Map<String, Long> before(Year first) {
        Map<String, Long> before = new TreeMap<>();
        years.forEach((year, counts) -> {
            if (year.isBefore(first)) {
                counts.forEach((kind, count) -> before.merge(kind, count, Long::sum));
            }
        });
        return before;
    }

    /** The records that are in no period, by kind. */
    Map<String, Long> outside() {
        Map<String, Long> outside = new TreeMap<>(undated);
        if (isByMonth()) {
            withoutMonth.forEach((kind, count) -> outside.merge(kind, count, Long::sum));
        }
        return outside;
    }

    /** The first and the last year in which a date begins; empty if there is none. */
    List<Year> span() {
        List<Year> all = new ArrayList<>(years.keySet());
        return all.isEmpty() ? List.of() : List.of(all.get(0), all.get(all.size() - 1));
    }
}
