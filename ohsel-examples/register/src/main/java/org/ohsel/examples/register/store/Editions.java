// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what is found by questions: the version of each record that an audience sees, and what it is found by. */
@Repository
public class Editions {

    private final JdbcTemplate database;
    private final Dialect dialect;
    private final Revision revision;
    private final EditionNumbers numbers;

    Editions(JdbcTemplate database, Dialect dialect, Revision revision, EditionNumbers numbers) {
        this.database = database;
        this.dialect = dialect;
        this.revision = revision;
        this.numbers = numbers;
    }

    /** Shows an audience versions of different records, a few hundred at a time, in place of those that it saw before; the public sees no more than it may. */
    public void replaceAll(Audience audience, Collection<Edition> whole) {
        Map<String, Long> earlier = removeAll(
                audience,
                whole.stream()
                        .filter(edition ->
                                audience != Audience.STAFF || edition.stored().version() > 1)
                        .map(edition -> edition.stored().id())
                        .toList());
        EditionRows rows = new EditionRows(audience, dialect);
        for (Edition edition : audience == Audience.PUBLIC ? forAnyone(whole) : whole) {
            @Nullable Long number = earlier.get(edition.stored().id());
            rows.add(number == null ? numbers.next() : number, edition);
        }
        rows.insert(database);
    }

    /** The same without what is restricted, which is kept for the public to read. */
    private List<Edition> forAnyone(Collection<Edition> whole) {
        List<Edition> editions = whole.stream()
                .flatMap(edition -> Edition.forAnyone(edition.stored()).stream())
                .toList();
        database.batchUpdate(
                "insert into public_copy (record_id, json) values (?, ?)",
                editions.stream()
                        .map(edition -> new Object[] {
                            edition.stored().id(), edition.stored().json()
                        })
                        .toList());
        return editions;
    }

    /** Shows an audience a record no longer. */
    public void remove(Audience audience, String id) {
        removeAll(audience, List.of(id));
    }

    /** Removes editions and all that they are found by; the numbers of those that there were. */
    private Map<String, Long> removeAll(Audience audience, List<String> ids) {
        revision.changes();
        Map<String, Long> removed = new HashMap<>();
        if (ids.isEmpty()) {
            return removed;
        }
        if (audience == Audience.PUBLIC) {
            database.update("delete from public_copy where record_id in (" + marks(ids.size()) + ")", ids.toArray());
        }
        List<Object[]> postings = new ArrayList<>();
        List<Object> arguments = new ArrayList<>(ids);
        arguments.add(0, audience.code());
        database.query(
                "select number, record_id, words from edition where audience = ? and record_id in (" + marks(ids.size())
                        + ")",
                row -> {
                    removed.put(row.getString(2), row.getLong(1));
                    if (dialect == Dialect.H2) {
                        postings.addAll(EditionRows.postings(audience, row.getLong(1), row.getString(3)));
                    }
                },
                arguments.toArray());
        if (removed.isEmpty()) {
            return removed;
        }
        if (!postings.isEmpty()) {
            database.batchUpdate("delete from edition_word where posting = ?", postings);
        }
        for (String table : List.of("edition_term", "edition_commitment", "edition")) {
            database.update(
                    "delete from " + table + " where number in (" + marks(removed.size()) + ")",
                    removed.values().toArray());
        }
        return removed;
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
