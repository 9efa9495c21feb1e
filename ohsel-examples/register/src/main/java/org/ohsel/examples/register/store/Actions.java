// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The audit trail: the versions of a record, and what was done to it apart from new versions. */
@Repository
public class Actions {

    private static final String HISTORY = """
            select recorded as at, who, case when json is null then 'deleted' else 'saved' end as what, version,
              submission, null as detail, 0 as number
            from record_version where record_id = ?
            union all
            select done, who, kind, version, null, detail, id from action where record_id = ?
            order by at, number""";

    private final JdbcTemplate database;
    private final Clock clock;

    Actions(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Records what somebody did. To be called in the transaction in which it is done.
     *
     * @param id the id of the record
     * @param who the name of the account
     * @param kind what was done, in at most 20 letters
     * @param version the version that it was done to; null if it was done to all
     * @param detail more about it, without words of the record
     */
    public void add(String id, String who, String kind, @Nullable Integer version, @Nullable String detail) {
        database.update(
                "insert into action (record_id, done, who, kind, version, detail) values (?, ?, ?, ?, ?, ?)",
                id,
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                who,
                kind,
                version,
                detail);
    }

    /** What was done to a record, the oldest first; empty if there never was one. */
    public List<HistoryEntry> history(String id) {
        return database.query(
                HISTORY,
                (row, number) -> new HistoryEntry(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, Integer.class),
                        row.getObject(5, Long.class),
                        row.getString(6)),
                id,
                id);
    }
}
