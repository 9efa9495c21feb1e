// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;

/** What PostgreSQL can do with the JSON, and what it does to it. */
class JsonbTest {

    private static final String COLUMN = """
            alter table record add column data jsonb generated always as (json::jsonb) stored;
            create index on record using gin (data jsonb_path_ops);
            """;

    private static final String QUERY = """
            select id from record
            where data @> '{"workstreams": ["maternity"], "body": "07N"}'
            """;

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\",\"body\":\"07N\","
            + "\"workstreams\":[\"maternity\"],\"x-tea\":1.50}";

    @Test
    void everythingInTheJsonCanBeAskedFor() throws Exception {
        try (EmbeddedPostgres postgres = Postgres.start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (var tables = RecordStore.class.getResourceAsStream("tables.sql")) {
                statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            }
            statement.execute(COLUMN);
            RecordStore store = new RecordStore(connection);
            EngagementRecord event =
                    EngagementReader.tolerant().readRecord(EVENT).orElseThrow();
            store.save(event);
            assertEquals(List.of("e"), strings(statement, QUERY));

            // The text is as it was written. The binary form has another order, but no value is lost.
            assertEquals(EVENT, strings(statement, "select json from record").get(0));
            String binary = strings(statement, "select data::text from record").get(0);
            assertNotEquals(EVENT, binary);
            assertTrue(binary.startsWith("{\"id\": \"e\", \"body\": \"07N\""), binary);
            assertEquals(
                    EVENT,
                    EngagementWriter.compact()
                            .write(EngagementReader.tolerant()
                                    .readRecord(binary)
                                    .orElseThrow()));

            // The one character that jsonb cannot hold.
            String zero = EVENT.replace("\"x-tea\":1.50", "\"x-tea\":\"\\u0000\"");
            EngagementRecord record =
                    EngagementReader.tolerant().readRecord(zero).partial();
            SQLException refused = assertThrows(SQLException.class, () -> store.save(record));
            assertTrue(refused.getMessage().contains("\\u0000 cannot be converted to text"), refused.getMessage());
        }
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
