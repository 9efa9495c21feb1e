// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a question is answered: which rows are gone through, and in which order.
 *
 * @param leads rows of editions or of their terms, as {@code t}, from the word {@code from} on, that are gone through; an index has each in order, and an
 *     edition may be in several
 * @param conditions what else is asked of them, each after the word {@code and}
 * @param together the rows of all leads that fit, each once; null if there is one lead
 * @param same columns that are the same in all rows of a lead; H2 sees that an index has the order only if they are named
 * @param key the column by which they are in order
 * @param isDescending whether the greatest comes first
 * @param rank how well a row fits the text; null if that does not matter
 */
record Plan(
        List<Sql> leads,
        Sql conditions,
        @Nullable Sql together,
        String same,
        String key,
        boolean isDescending,
        @Nullable Sql rank) {

    /** The rows that fit, each once, from the word {@code from} on. */
    Sql from() {
        return together == null ? leads.get(0).then(conditions) : together;
    }

    /** The first rows after a place, or the last before it, these in reverse: their numbers and keys. */
    Sql rows(@Nullable Cursor cursor, int most) {
        if (rank != null) {
            int skipped = cursor == null ? 0 : cursor.position() - 1;
            return Sql.of("select t.number, " + key + " as sort_key, ")
                    .then(rank)
                    .then(" as fit ")
                    .then(from())
                    .then(" order by fit desc, sort_key desc, t.number desc limit ? offset ?", most, skipped);
        }
        List<Sql> rows = leads.stream().map(lead -> rows(lead, cursor, most)).toList();
        return rows.size() == 1
                ? rows.get(0)
                : Sql.of("select u.number, u.sort_key from (")
                        .then(Sql.union(rows))
                        .then(
                                ") u order by u.sort_key" + direction(cursor) + ", u.number" + direction(cursor)
                                        + " limit ?",
                                most);
    }

    private Sql rows(Sql lead, @Nullable Cursor cursor, int most) {
        Sql rows =
                Sql.of("select t.number, " + key + " as sort_key ").then(lead).then(conditions);
        if (cursor != null) {
            String than = isDescending(cursor) ? "<" : ">";
            Object value = key(cursor);
            rows = rows.then(
                    " and %s %s= ? and (%s %s ? or t.number %s ?)".formatted(key, than, key, than, than),
                    value,
                    value,
                    cursor.number());
        }
        return rows.then(
                " order by " + same + ", " + key + direction(cursor) + ", t.number" + direction(cursor) + " limit ?",
                most);
    }

    private String direction(@Nullable Cursor cursor) {
        return isDescending(cursor) ? " desc" : "";
    }

    /** In which order the rows are joined to what is shown of them. */
    String order(@Nullable Cursor cursor) {
        return rank == null
                ? " order by k.sort_key" + direction(cursor) + ", k.number" + direction(cursor)
                : " order by k.fit desc, k.sort_key desc, k.number desc";
    }

    /**
     * Counts: how many rows were looked at, and how many of these fit. If they are not fewer than {@link #mostLookedAt()}, there may be others that were not
     * looked at.
     */
    Sql count() {
        List<Sql> looked = leads.stream()
                .map(lead -> Sql.of("select t.number, t.first_day ").then(lead).then(" limit ?", mostLookedAt()))
                .toList();
        return Sql.of("select count(*), count(case when 1 = 1")
                .then(conditions)
                .then(" then 1 end) from (")
                .then(looked.size() == 1 ? looked.get(0) : Sql.union(looked))
                .then(") t");
    }

    /** Those of one lead of which nothing else is asked are soon counted. */
    int mostLookedAt() {
        return leads.size() == 1 && conditions.text().isEmpty() ? FoundPage.MOST_COUNTED : Planner.FEW;
    }

    private boolean isDescending(@Nullable Cursor cursor) {
        return isDescending != (cursor != null && cursor.isBack());
    }

    private Object key(Cursor cursor) {
        return key.equals("t.first_day") ? LocalDate.parse(cursor.key()) : OffsetDateTime.parse(cursor.key());
    }
}
