// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps records in the database. Every method is a part of a transaction; callers say where that begins. Two who add the same version of a
 * record at the same time exclude each other by the primary key: one gets a {@code DuplicateKeyException}.
 */
@Repository
public class RecordStore {

    private static final String STORED =
            "select v.record_id, v.version, v.recorded, v.who, v.json from record_version v";

    /** The record that an edition {@code e} of a version {@code v} shows: to the public, the copy without what is restricted. */
    public static final String SHOWN = "case when e.audience = 'public'"
            + " then (select c.json from public_copy c where c.record_id = e.record_id) else v.json end";

    private final JdbcTemplate database;
    private final Editions editions;
    private final Clock clock;

    RecordStore(JdbcTemplate database, Editions editions, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.clock = clock;
    }

    /** The version of a record that an audience sees. */
    public Optional<StoredRecord> find(Audience audience, String id) {
        return database
                .query(
                        "select v.record_id, v.version, v.recorded, v.who, " + SHOWN
                                + " from edition e join record_version v"
                                + " on v.record_id = e.record_id and v.version = e.version"
                                + " where e.audience = ? and e.record_id = ?",
                        RecordStore::stored,
                        audience.code(),
                        id)
                .stream()
                .findFirst();
    }

    /**
     * The newest version of a record, which nobody changes until the end of the transaction; empty if there is no record with this id, or
     * somebody is just changing it.
     */
    public Optional<StoredRecord> lock(String id) {
        boolean there = !database.query(
                        "select version from edition where audience = ? and record_id = ? for update",
                        (row, number) -> row.getInt(1),
                        Audience.STAFF.code(),
                        id)
                .isEmpty();
        return there ? find(Audience.STAFF, id) : Optional.empty();
    }

    /** All versions of a record but those that say that it was deleted, the newest first. */
    public List<StoredRecord> versions(String id) {
        return database.query(
                STORED + " where v.record_id = ? and v.json is not null order by v.version desc",
                RecordStore::stored,
                id);
    }

    /** A version of a record; empty if there is none with that number, or it says that the record was deleted. */
    public Optional<StoredRecord> version(String id, int version) {
        return database
                .query(
                        STORED + " where v.record_id = ? and v.version = ? and v.json is not null",
                        RecordStore::stored,
                        id,
                        version)
                .stream()
                .findFirst();
    }

    /** The newest version of a record, deleted or not. */
    public Head head(String id) {
        return heads(List.of(id)).getOrDefault(id, Head.NONE);
    }

    /** The newest versions of records, deleted or not, by their ids; without those that never were. */
    public Map<String, Head> heads(Collection<String> ids) {
        Map<String, Head> heads = new HashMap<>();
        if (!ids.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
            database.query(
                    "select v.record_id, v.version, v.json from record_version v where v.record_id in (" + marks + ")"
                            + " and v.version = (select max(n.version) from record_version n where n.record_id = v.record_id)",
                    row -> {
                        heads.put(row.getString(1), new Head(row.getInt(2), row.getString(3)));
                    },
                    ids.toArray());
        }
        return heads;
    }

    /**
     * Adds versions, which are the newest of their records from now on.
     *
     * @param who the name of the account that sent them
     * @param spreadsheet the number of the spreadsheet that they came in; null if they came otherwise
     * @param versions the versions, each of another record
     */
    public void add(String who, @Nullable Long spreadsheet, List<NewVersion> versions) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OffsetDateTime recorded = now.atOffset(ZoneOffset.UTC);
        database.batchUpdate(
                "insert into record_version (record_id, version, recorded, who, submission, json) values (?, ?, ?, ?, ?, ?)",
                versions.stream()
                        .map(added -> new @Nullable Object[] {
                            added.id(), added.version(), recorded, who, spreadsheet, added.json()
                        })
                        .toList());
        for (NewVersion deletion :
                versions.stream().filter(NewVersion::isDeletion).toList()) {
            editions.remove(Audience.STAFF, deletion.id());
            editions.remove(Audience.PUBLIC, deletion.id());
        }
        editions.replaceAll(
                Audience.STAFF,
                versions.stream()
                        .filter(added -> !added.isDeletion())
                        .map(added -> new Edition(
                                new StoredRecord(added.id(), added.version(), now, who, added.text()), added.found()))
                        .toList());
    }

    /** Replaces the text of a version by one in which words are erased. */
    public void erase(String id, int version, String json) {
        database.update("update record_version set json = ? where record_id = ? and version = ?", json, id, version);
    }

    static StoredRecord stored(ResultSet row, int number) throws SQLException {
        return new StoredRecord(
                row.getString(1),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5));
    }
}
