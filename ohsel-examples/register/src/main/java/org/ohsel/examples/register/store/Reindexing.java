// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementRecord;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out anew what records are found by, if an earlier generation of the application did: all of it is in the texts of their versions. It is
 * done before the first request, some records at a time; if it is interrupted, it is done again at the next start.
 */
@Component
class Reindexing implements InitializingBean {

    /** To be raised with every change of what {@link IndexedRecord} or the tables of editions hold. */
    static final int GENERATION = 1;

    private static final int AT_ONCE = 500;
    private static final EngagementReader READER = EngagementReader.tolerant();

    private final JdbcTemplate database;
    private final Editions editions;
    private final TransactionTemplate transactions;

    Reindexing(JdbcTemplate database, Editions editions, TransactionTemplate transactions) {
        this.database = database;
        this.editions = editions;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() {
        int generation = Objects.requireNonNull(
                database.queryForObject("select generation from edition_generation", Integer.class));
        if (generation < GENERATION) {
            reindex(
                    Audience.STAFF,
                    "v.json is not null and not exists (select 1 from record_version n"
                            + " where n.record_id = v.record_id and n.version > v.version)");
            reindex(
                    Audience.PUBLIC,
                    "exists (select 1 from edition e where e.audience = 'public'"
                            + " and e.record_id = v.record_id and e.version = v.version)");
            database.update("update edition_generation set generation = ?", GENERATION);
        }
    }

    private void reindex(Audience audience, String condition) {
        String last = "";
        do {
            String after = last;
            last = Objects.requireNonNull(transactions.execute(status -> reindexSome(audience, condition, after)));
        } while (!last.isEmpty());
    }

    /** Works out some; the id of the last of them, or nothing if there was none. */
    private String reindexSome(Audience audience, String condition, String after) {
        List<StoredRecord> some = database.query(
                "select v.record_id, v.version, v.recorded, v.who, v.json from record_version v where v.record_id > ? and "
                        + condition + " order by v.record_id limit " + AT_ONCE,
                RecordStore::stored,
                after);
        some.forEach(stored -> editions.remove(audience, stored.id()));
        editions.replaceAll(audience, some.stream().flatMap(Reindexing::edition).toList());
        return some.isEmpty() ? "" : some.get(some.size() - 1).id();
    }

    /** None, if the version cannot be read by this generation: it is still there, but not found. */
    private static Stream<Edition> edition(StoredRecord stored) {
        @Nullable EngagementRecord read = READER.readRecord(stored.json()).partial();
        return read == null ? Stream.empty() : Stream.of(new Edition(stored, IndexedRecord.of(read, stored.json())));
    }
}
