// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.IndexedRecord.IndexedCommitment;
import org.ohsel.model.Commitment;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what is found by questions: the version of each record that an audience sees, and what it is found by. */
@Repository
public class Editions {

    private final JdbcTemplate database;
    private final Dialect dialect;

    Editions(JdbcTemplate database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** Shows an audience a version of a record, in place of the one that it saw before. */
    public void replace(Audience audience, StoredRecord stored, IndexedRecord indexed) {
        remove(audience, stored.id());
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add(audience.code());
        columns.add(stored.id());
        columns.add(stored.version());
        columns.add(stored.recorded().atOffset(ZoneOffset.UTC));
        columns.add(indexed.type());
        columns.add(indexed.kind());
        columns.add(indexed.title());
        columns.add(indexed.earliest());
        columns.add(indexed.latest());
        columns.add(indexed.words());
        if (dialect == Dialect.POSTGRESQL) {
            columns.add(stored.json().replace("\\u0000", "\\ufffd"));
        }
        database.update(dialect.insertEdition(), columns.toArray());
        List<@Nullable Object[]> terms = new ArrayList<>();
        indexed.terms()
                .forEach((dimension, codes) -> codes.forEach(code -> terms.add(
                        new @Nullable Object[] {audience.code(), dimension.code(), code, stored.id(), indexed.earliest()
                        })));
        database.batchUpdate(
                "insert into edition_term (audience, dimension, code, record_id, earliest) values (?, ?, ?, ?, ?)",
                terms);
        database.batchUpdate(
                "insert into edition_commitment (audience, record_id, pointer, text, owners, due_earliest, due_latest, due,"
                        + " open) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                indexed.commitments().stream()
                        .map(commitment -> row(audience, stored.id(), commitment))
                        .toList());
    }

    /** Shows an audience a record no longer. */
    public void remove(Audience audience, String id) {
        for (String table : List.of("edition_term", "edition_commitment", "edition")) {
            database.update("delete from " + table + " where audience = ? and record_id = ?", audience.code(), id);
        }
    }

    private static @Nullable Object[] row(Audience audience, String id, IndexedCommitment indexed) {
        Commitment commitment = indexed.commitment();
        @Nullable PartialDate due = commitment.due();
        @Nullable LocalDate earliest = due == null ? null : due.earliest();
        @Nullable LocalDate latest = due == null ? null : due.latest();
        String owners =
                String.join(" ", commitment.owners().stream().map(BodyRef::code).toList());
        return new @Nullable Object[] {
            audience.code(),
            id,
            indexed.pointer(),
            commitment.text(),
            owners.length() > 1000 ? owners.substring(0, 1000) : owners,
            earliest,
            latest,
            due == null ? commitment.dueAsSaid() : due.toString(),
            indexed.isOpen()
        };
    }
}
