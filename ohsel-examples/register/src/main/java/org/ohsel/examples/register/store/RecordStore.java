// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps records in the database. Every method is one transaction's worth of work; callers say where a transaction begins. */
@Repository
public class RecordStore {

    private static final String STORED =
            "select v.record_id, v.version, v.recorded, v.who, v.json from record_version v";

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
                        STORED + " join edition e on e.record_id = v.record_id and e.version = v.version"
                                + " where e.audience = ? and e.record_id = ?",
                        RecordStore::stored,
                        audience.code(),
                        id)
                .stream()
                .findFirst();
    }

    /** All versions of a record, the newest first. */
    public List<StoredRecord> versions(String id) {
        return database.query(STORED + " where v.record_id = ? order by v.version desc", RecordStore::stored, id);
    }

    /** Adds a version, which is the newest from now on. */
    public StoredRecord add(String id, int version, String who, String json, IndexedRecord indexed) {
        OffsetDateTime now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        database.update(
                "insert into record_version (record_id, version, recorded, who, json) values (?, ?, ?, ?, ?)",
                id,
                version,
                now,
                who,
                json);
        StoredRecord stored = new StoredRecord(id, version, now.toInstant(), who, json);
        editions.replace(Audience.STAFF, stored, indexed);
        return stored;
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
