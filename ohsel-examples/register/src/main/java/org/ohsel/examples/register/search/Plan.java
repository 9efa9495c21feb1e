// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a question is answered: which rows are gone through, and in which order.
 *
 * @param from the rows of editions or of their terms, as {@code t}, and all that is asked of them, from the word {@code from} on
 * @param branches the same in parts, each of which an index has in order; an edition may be in several
 * @param only what is asked, if it is one thing and nothing else; null otherwise
 * @param key the column by which they are in order
 * @param isDescending whether the greatest comes first
 * @param rank how well a row fits the text; null if that does not matter
 */
record Plan(
        Sql from,
        List<Sql> branches,
        @Nullable Filter only,
        String key,
        boolean isDescending,
        @Nullable Sql rank) {

    /** The first rows after a place, or the last before it, these in reverse: their numbers and keys. */
    Sql rows(@Nullable Cursor cursor, int most) {
        if (rank != null) {
            int skipped = cursor == null ? 0 : cursor.position() - 1;
            return Sql.of("select t.number, " + key + " as sort_key, ")
                    .then(rank)
                    .then(" as fit ")
                    .then(from)
                    .then(" order by fit desc, sort_key desc, t.number desc limit ? offset ?", most, skipped);
        }
        List<Sql> rows =
                branches.stream().map(branch -> rows(branch, cursor, most)).toList();
        return rows.size() == 1
                ? rows.get(0)
                : Sql.of("select u.number, u.sort_key from (")
                        .then(Sql.union(rows))
                        .then(
                                ") u order by u.sort_key" + direction(cursor) + ", u.number" + direction(cursor)
                                        + " limit ?",
                                most);
    }

    private Sql rows(Sql branch, @Nullable Cursor cursor, int most) {
        Sql rows = Sql.of("select t.number, " + key + " as sort_key ").then(branch);
        if (cursor != null) {
            String than = isDescending(cursor) ? "<" : ">";
            Object value = key(cursor);
            rows = rows.then(
                    " and %s %s= ? and (%s %s ? or t.number %s ?)".formatted(key, than, key, than, than),
                    value,
                    value,
                    cursor.number());
        }
        return rows.then(" order by " + key + direction(cursor) + ", t.number" + direction(cursor) + " limit ?", most);
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

    /** How many rows there are, up to a number. */
    Sql count(int most) {
        return Sql.of("select count(*) from (").then(counted(most)).then(" limit ?) c", most);
    }

    private Sql counted(int most) {
        if (branches.size() > 1) {
            // In no branch is an edition twice, so that many of one are enough.
            return Sql.of("select u.number from (")
                    .then(Sql.union(branches.stream()
                            .map(branch ->
                                    Sql.of("select t.number ").then(branch).then(" limit ?", most))
                            .toList()))
                    .then(") u");
        }
        return only == null
                ? Sql.of("select 1 ").then(from)
                : Sql.of("select distinct n.number from (").then(only.numbers()).then(") n");
    }

    private boolean isDescending(@Nullable Cursor cursor) {
        return isDescending != (cursor != null && cursor.isBack());
    }

    private Object key(Cursor cursor) {
        return key.equals("t.first_day") ? LocalDate.parse(cursor.key()) : OffsetDateTime.parse(cursor.key());
    }
}
