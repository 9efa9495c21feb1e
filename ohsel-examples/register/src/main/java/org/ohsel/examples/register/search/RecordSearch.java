// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.Revision;
import org.ohsel.examples.register.store.StoredRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers questions about records. */
@Repository
public class RecordSearch {

    private static final String SHOWN =
            "e.number, k.sort_key, e.record_id, e.version, e.recorded, e.type, e.kind, e.title, e.dated, e.earliest, e.latest";

    private static final int STREAMED_AT_ONCE = 500;

    private final JdbcTemplate database;
    private final Planner planner;
    private final KeptAnswers kept;
    private final TransactionTemplate snapshot;

    RecordSearch(JdbcTemplate database, Planner planner, Revision revision, PlatformTransactionManager transactions) {
        this.database = database;
        this.planner = planner;
        this.kept = new KeptAnswers(revision::tag);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A row of an answer and where it is in the order. */
    private record Row<T>(T value, String key, long number) {

        Cursor cursor(boolean isBack, int position) {
            return new Cursor(isBack, position, key, number);
        }
    }

    /**
     * The records that answer a question, a page at a time.
     *
     * @throws IllegalArgumentException if the question goes on after something that no page named
     */
    public FoundPage find(RecordQuery query) {
        @Nullable Cursor cursor = query.after() == null ? null : Cursor.parse(query.after());
        boolean isBack = cursor != null && cursor.isBack();
        Count count = kept.answer(List.of("total", counted(query)), () -> count(query));
        Plan plan = planner.plan(query);
        int size = query.size();
        List<Row<FoundRecord>> rows =
                new ArrayList<>(rows(plan, cursor, size + 1, SHOWN, "", RecordSearch::foundRecord));
        boolean isMore = rows.size() > size;
        if (isMore) {
            rows.remove(size);
        }
        if (isBack) {
            Collections.reverse(rows);
        }
        int position = cursor == null ? 1 : isBack ? Math.max(1, cursor.position() - rows.size()) : cursor.position();
        boolean hasNext = !rows.isEmpty() && (isBack || isMore);
        boolean hasPrevious = !rows.isEmpty() && (isBack ? isMore : cursor != null);
        return new FoundPage(
                rows.stream().map(Row::value).toList(),
                position,
                Math.max(count.fit(), rows.isEmpty() ? 0 : position + rows.size() - 1),
                count.isMore(),
                hasNext
                        ? rows.get(rows.size() - 1)
                                .cursor(false, position + rows.size())
                                .toString()
                        : null,
                hasPrevious ? previous(plan, rows.get(0), position, size) : null);
    }

    /** In the order of how well they fit, a page is found by counting. */
    private static String previous(Plan plan, Row<FoundRecord> first, int position, int size) {
        return (plan.rank() == null ? first.cursor(true, position) : first.cursor(false, Math.max(1, position - size)))
                .toString();
    }

    /** The question without what makes no difference to how many records answer it. */
    private static RecordQuery counted(RecordQuery query) {
        return query.after(null).withSize(1).inOrder(RecordOrder.NEWEST);
    }

    /**
     * How many records answer a question.
     *
     * @param fit how many of those that were looked at
     * @param isMore whether there are others
     */
    private record Count(int fit, boolean isMore) {}

    private Count count(RecordQuery query) {
        Plan plan = planner.plan(query);
        Sql count = plan.count();
        int most = plan.mostLookedAt();
        return Objects.requireNonNull(database.queryForObject(
                count.text(), (row, number) -> new Count(row.getInt(2), row.getInt(1) >= most), count.values()));
    }

    /**
     * All records that answer a question, on all pages, as they are stored and all of the same moment; memory does not grow with their number.
     *
     * @param query the question
     * @param reader goes through the records, and has done so when it returns
     */
    public void stream(RecordQuery query, Consumer<Iterator<StoredRecord>> reader) {
        RecordQuery inOrder = query.order() == RecordOrder.RELEVANCE ? query.inOrder(RecordOrder.NEWEST) : query;
        snapshot.executeWithoutResult(status -> reader.accept(new Streamed(planner.plan(inOrder))));
    }

    /** Fetches some records at a time, each time from where the last one was. */
    private final class Streamed implements Iterator<StoredRecord> {

        private final Plan plan;
        private Iterator<Row<StoredRecord>> fetched = Collections.emptyIterator();
        private @Nullable Cursor cursor;
        private boolean isLast;

        Streamed(Plan plan) {
            this.plan = plan;
        }

        @Override
        public boolean hasNext() {
            if (!fetched.hasNext() && !isLast) {
                List<Row<StoredRecord>> rows = rows(
                        plan,
                        cursor,
                        STREAMED_AT_ONCE,
                        "e.number, k.sort_key, e.record_id, e.version, v.recorded, v.who, " + RecordStore.SHOWN,
                        " join record_version v on v.record_id = e.record_id and v.version = e.version",
                        RecordSearch::storedRecord);
                isLast = rows.size() < STREAMED_AT_ONCE;
                fetched = rows.iterator();
            }
            return fetched.hasNext();
        }

        @Override
        public StoredRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row<StoredRecord> row = fetched.next();
            cursor = row.cursor(false, 1);
            return row.value();
        }
    }

    private <T> List<Row<T>> rows(
            Plan plan, @Nullable Cursor cursor, int most, String columns, String join, ValueOfRow<T> value) {
        Sql sql = Sql.of("select " + columns + " from (")
                .then(plan.rows(cursor, most))
                .then(") k join edition e on e.number = k.number" + join + plan.order(cursor));
        Class<?> type = plan.key().equals("t.first_day") ? LocalDate.class : OffsetDateTime.class;
        return database.query(
                sql.text(),
                (row, index) -> new Row<>(value.of(row), row.getObject(2, type).toString(), row.getLong(1)),
                sql.values());
    }

    /** What a row says, from its third column on. */
    private interface ValueOfRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static FoundRecord foundRecord(ResultSet row) throws SQLException {
        return new FoundRecord(
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class));
    }

    private static StoredRecord storedRecord(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7));
    }

    /** The records that refer to a record by its id, the earliest first and those without a date before all others. */
    public List<FoundRecord> referringTo(Audience audience, String id, int most) {
        return database.query(
                "select " + SHOWN.replace("k.sort_key", "t.first_day")
                        + " from edition_term t join edition e on e.number = t.number"
                        + " where t.audience = ? and t.dimension = 'record' and t.code = ?"
                        + " order by t.first_day, t.number limit ?",
                (row, index) -> foundRecord(row),
                audience.code(),
                id,
                most);
    }

    /** How many of the records that answer a question are about each workstream in each borough; none where there are none. */
    public List<CoverageCell> coverage(RecordQuery query) {
        return kept.answer(List.of("coverage", query), () -> {
            Sql sql = Sql.of(
                            "select c.code, count(*) from edition_term c where c.audience = ? and c.dimension = 'coverage'",
                            query.audience().code())
                    .then(planner.among("c", query))
                    .then(" group by c.code order by c.code");
            return database.query(sql.text(), (row, index) -> cell(row.getString(1), row.getInt(2)), sql.values());
        });
    }

    private static CoverageCell cell(String code, int records) {
        int space = code.indexOf(' ');
        return new CoverageCell(code.substring(0, space), code.substring(space + 1), records);
    }

    /** How many of the records that answer a question begin in each month, the earliest first; none where there are none. */
    public List<MonthCount> months(RecordQuery query) {
        return kept.answer(List.of("months", query), () -> {
            Sql sql = Sql.of("select extract(year from t.first_day), extract(month from t.first_day), count(*) ")
                    .then(planner.plan(query).from())
                    .then(
                            " and t.first_day > ? group by extract(year from t.first_day), extract(month from t.first_day) order by 1, 2",
                            Planner.LONG_AGO);
            return database.query(
                    sql.text(),
                    (row, index) -> new MonthCount(YearMonth.of(row.getInt(1), row.getInt(2)), row.getInt(3)),
                    sql.values());
        });
    }

    /**
     * Commitments that are open, the earliest due first and those without a date last.
     *
     * @param audience who asks
     * @param until the last day on which they are due; null for all
     * @param owner the codes of the body that made them, of which one is enough; empty for any
     * @param most how many at most
     */
    public List<FoundCommitment> openCommitments(
            Audience audience, @Nullable LocalDate until, List<String> owner, int most) {
        Sql sql = Sql.of(
                "select e.number, k.last_day, e.record_id, e.version, e.recorded, e.type, e.kind, e.title, e.dated, e.earliest,"
                        + " e.latest, k.pointer, k.text, k.owners, k.due, k.latest from"
                        + " (select c.* from edition_commitment c where c.audience = ? and c.open = true",
                audience.code());
        if (until != null) {
            sql = sql.then(" and c.last_day <= ?", until);
        }
        if (!owner.isEmpty()) {
            sql = sql.then(" and (");
            for (int at = 0; at < owner.size(); at++) {
                sql = sql.then((at == 0 ? "" : " or ") + "position(? in c.owners) > 0", "\n" + owner.get(at) + "\n");
            }
            sql = sql.then(")");
        }
        sql = sql.then(" order by c.audience, c.open, c.last_day, c.number limit ?) k", most)
                .then(" join edition e on e.number = k.number order by k.last_day, k.number, k.pointer");
        return database.query(
                sql.text(),
                (row, index) -> new FoundCommitment(
                        foundRecord(row),
                        row.getString(12),
                        row.getString(13),
                        row.getString(14)
                                .lines()
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        row.getString(15),
                        row.getObject(16, LocalDate.class)),
                sql.values());
    }
}
