// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ohsel.examples.register.RunningRegister.EDITOR;
import static org.ohsel.examples.register.RunningRegister.READER;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.Postgresql;
import org.ohsel.examples.register.RunningRegister;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that the first version of the schema made, with records in it, is brought to the newest. */
class MigrationTest {

    private static final String FIRST =
            "{\"type\":\"event\",\"id\":\"old\",\"kind\":\"workshop\",\"title\":\"First words\"}";
    private static final String SECOND =
            "{\"type\":\"event\",\"id\":\"old\",\"kind\":\"workshop\",\"title\":\"Second words\",\"boroughs\":[\"bexley\"]}";

    @TempDir
    Path folder;

    @Test
    void withH2() {
        fill("jdbc:h2:file:" + folder.resolve("register"), "", "h2");
        assertIsMigrated(RunningRegister.onH2(folder));
    }

    @Test
    void withPostgresql() {
        String url = Postgresql.newDatabase();
        fill(url, "postgres", "postgresql");
        assertIsMigrated(RunningRegister.onPostgresql(folder, url));
    }

    /** Makes the schema of version 1, and fills it as that version left it. */
    private static void fill(String url, String user, String vendor) {
        DriverManagerDataSource source = new DriverManagerDataSource(url, user, "");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + vendor)
                .target("1")
                .load()
                .migrate();
        JdbcTemplate database = new JdbcTemplate(source);
        String version = "insert into record_version (record_id, version, recorded, who, json) values (?, ?,"
                + " timestamp with time zone '2024-03-05 12:00:00+00', ?, ?)";
        database.update(version, "old", 1, "ann", FIRST);
        database.update(version, "old", 2, "bob", SECOND);
        database.update(version, "gone", 1, "ann", FIRST.replace("old", "gone"));
        database.update(version, "gone", 2, "bob", null);
        database.update("insert into action (record_id, done, who, kind, version, detail) values ('old',"
                + " timestamp with time zone '2024-03-06 12:00:00+00', 'cat', 'published', 1, null)");
    }

    private static void assertIsMigrated(RunningRegister started) {
        try (RunningRegister register = started) {
            JdbcTemplate database = register.bean(JdbcTemplate.class);
            assertEquals(
                    List.of("1", "2"),
                    database.queryForList(
                            "select \"version\" from \"flyway_schema_history\" where \"version\" is not null"
                                    + " order by \"installed_rank\"",
                            String.class));
            assertEquals(
                    FIRST, register.get(READER, "/api/records/old/versions/1").body());
            assertEquals(
                    SECOND, register.get(READER, "/api/records/old/versions/2").body());
            assertThat(register.get(READER, "/api/records/old/history").body())
                    .contains("\"ann\"", "\"bob\"", "\"cat\"", "\"published\"", "2024-03-05T12:00:00Z");
            // What questions ask was worked out from the texts.
            assertEquals(
                    SECOND,
                    register.bean(RecordStore.class)
                            .find(Audience.STAFF, "old")
                            .orElseThrow()
                            .json());
            assertEquals(
                    List.of("old"),
                    database.queryForList(
                            "select e.record_id from edition e join edition_term t on t.number = e.number"
                                    + " where t.dimension = 'borough' and t.code = 'bexley'",
                            String.class));
            assertThat(register.bean(RecordStore.class).find(Audience.STAFF, "gone"))
                    .isEmpty();
            // And it goes on from there.
            String third = SECOND.replace("Second", "Third");
            assertEquals(
                    200,
                    register.put(EDITOR, "/api/records/old", third, "If-Match", "\"2\"")
                            .statusCode());
            assertEquals(
                    third, register.get(READER, "/api/records/old/versions/3").body());
        }
    }
}
