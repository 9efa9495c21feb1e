// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Chooses how a question is answered. If few records fit one of the things that are asked, they are all looked at and put in order. If many fit each, they
 * are gone through in order, along an index, until the page is full, which is then soon. Neither database is left to guess which is the case.
 */
@Component
class Planner {

    /** Up to how many editions are looked at one by one. */
    static final int FEW = 2000;

    private static final long A_MINUTE = 60_000;

    static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    /** Up to how many are told apart. */
    private static final int MOST = 20_000;

    private final JdbcTemplate database;
    private final Dialect dialect;
    private final KeptAnswers sizes;

    Planner(JdbcTemplate database, Dialect dialect, Clock clock) {
        this.database = database;
        this.dialect = dialect;
        this.sizes = new KeptAnswers(() -> Long.toString(clock.millis() / A_MINUTE));
    }

    Plan plan(RecordQuery query) {
        Filters filters = Filters.of(query, dialect);
        Sql editions = inPeriod(
                Sql.of("from edition t where t.audience = ?", query.audience().code()), query);
        @Nullable Filter leading = rarest(filters.wanted(), filter -> true);
        boolean isRare = leading != null && size(leading) <= FEW;
        boolean isRecorded = query.order() == RecordOrder.RECORDED;
        if (!isRare) {
            leading = isRecorded
                    ? null
                    : rarest(filters.wanted(), filter -> !filter.branches().isEmpty());
        }
        List<Sql> leads = List.of(editions);
        if (isRare && leading != null) {
            leads = List.of(
                    editions.then(" and t.number in (").then(leading.numbers()).then(")"));
        } else if (leading != null) {
            leads = leading.branches().stream()
                    .map(branch -> inPeriod(branch, query))
                    .toList();
        }
        return new Plan(
                leads,
                conditions(filters, leading),
                leads.size() == 1 ? null : editions.then(conditions(filters, null)),
                isRare || leading == null ? "t.audience" : "t.audience, t.dimension, t.code",
                isRecorded ? "t.recorded" : "t.first_day",
                query.order() != RecordOrder.OLDEST,
                isRare && query.order() == RecordOrder.RELEVANCE && leading instanceof Filter.Text text
                        ? text.rank()
                        : null);
    }

    /** What is asked, but for the one thing that leads to the answer. */
    private static Sql conditions(Filters filters, @Nullable Filter leading) {
        Sql conditions = Sql.of("");
        for (Filter filter : filters.wanted()) {
            conditions = filter.equals(leading)
                    ? conditions
                    : conditions.then(" and ").then(filter.condition());
        }
        for (Filter filter : filters.unwanted()) {
            conditions = conditions.then(" and not ").then(filter.condition());
        }
        return conditions;
    }

    /** The condition that the edition of some row is among those that answer a question; empty if all do. */
    Sql among(String row, RecordQuery query) {
        Sql from = plan(query).from();
        return query.equals(RecordQuery.of(query.audience()))
                ? Sql.of("")
                : Sql.of(" and " + row + ".number in (select t.number ")
                        .then(from)
                        .then(")");
    }

    private Sql inPeriod(Sql from, RecordQuery query) {
        Sql within = from;
        if (query.first() != null) {
            within = within.then(
                    " and t.last_day >= ? and t.first_day >= ?", query.first(), start(query.audience(), query.first()));
        }
        if (query.last() != null) {
            within = within.then(" and t.first_day > ? and t.first_day <= ?", LONG_AGO, query.last());
        }
        return within;
    }

    /** Where the first of those begins that are not over on a day: few last for more than a year, and these are looked at. */
    private LocalDate start(Audience audience, LocalDate day) {
        LocalDate aYearBefore = day.minusDays(365);
        @Nullable
        LocalDate first = database.queryForObject(
                "select min(first_day) from edition_term where audience = ? and dimension = 'span' and code = 'long'"
                        + " and last_day >= ?",
                LocalDate.class,
                audience.code(),
                day);
        return first == null || first.isAfter(aYearBefore) ? aYearBefore : first;
    }

    /** Which of some filters the fewest editions fit. */
    private @Nullable Filter rarest(List<Filter> filters, Predicate<Filter> which) {
        return filters.stream()
                .filter(which)
                .min(Comparator.comparingInt(this::size))
                .orElse(null);
    }

    /** How many editions fit, or fitted a minute ago: only the time that an answer takes depends on it. */
    private int size(Filter filter) {
        Sql counted = Sql.of("select count(*) from (").then(filter.numbers()).then(" limit ?) n", MOST);
        return sizes.answer(
                filter,
                () -> Objects.requireNonNull(database.queryForObject(counted.text(), Integer.class, counted.values())));
    }
}
