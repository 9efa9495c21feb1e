// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Borough;

/**
 * Stores records by id, and finds them again. What is stored is the JSON; the columns beside it are worked out from the
 * record whenever it is saved, so they can be dropped, added to and filled anew.
 *
 * <p>Works on a connection of the caller's, who also decides on transactions.
 */
final class RecordStore {

    private static final EngagementWriter WRITER = EngagementWriter.compact();
    private static final EngagementReader READER = EngagementReader.tolerant();

    private final Connection connection;

    RecordStore(Connection connection) {
        this.connection = connection;
    }

    /** Adds the record, or replaces the one with its id. */
    void save(EngagementRecord record) throws SQLException {
        PartialDate date = record.date();
        execute("delete from record where id = ?", record.id());
        execute(
                "insert into record (id, type, earliest, latest, json) values (?, ?, ?, ?, ?)",
                record.id(),
                record.type(),
                date == null ? null : date.earliest(),
                date == null ? null : date.latest(),
                WRITER.write(record));
        for (Borough borough : new LinkedHashSet<>(record.boroughs())) {
            execute("insert into record_borough (id, borough) values (?, ?)", record.id(), borough.code());
        }
    }

    Optional<EngagementRecord> find(String id) throws SQLException {
        return query("select json from record where id = ?", id).stream().findFirst();
    }

    /** Those about the borough that can fall within the period, whose first and last day both count. */
    List<EngagementRecord> inPeriod(Borough borough, LocalDate first, LocalDate last) throws SQLException {
        return query("""
                select json from record join record_borough on record_borough.id = record.id
                where borough = ? and earliest <= ? and latest >= ?
                order by earliest, record.id""", borough.code(), last, first);
    }

    private List<EngagementRecord> query(String sql, Object... values) throws SQLException {
        List<EngagementRecord> records = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                records.add(read(rows.getString("json")));
            }
        }
        return records;
    }

    /** A record may have been stored with errors, so they are no reason to refuse it now. */
    private static EngagementRecord read(String json) {
        Result<EngagementRecord> result = READER.readRecord(json);
        EngagementRecord record = result.partial();
        return record == null ? result.orElseThrow() : record;
    }

    private void execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
