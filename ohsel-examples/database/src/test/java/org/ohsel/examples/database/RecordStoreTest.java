// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;

/** What goes in comes out, in H2 and in PostgreSQL. */
class RecordStoreTest {

    /** The databases that it is tested with. */
    enum Database {
        H2,
        POSTGRESQL
    }

    private static final Path SEED = Path.of("../../seeds/003_e2027e698a8d4d43.json");

    private static EmbeddedPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void start() throws IOException {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private static RecordStore store(Database database) throws SQLException, IOException {
        connection = database == Database.H2
                ? DriverManager.getConnection("jdbc:h2:mem:")
                : postgres.getPostgresDatabase().getConnection();
        try (var tables = RecordStore.class.getResourceAsStream("tables.sql");
                var statement = connection.createStatement()) {
            if (database == Database.POSTGRESQL) {
                statement.execute("drop schema public cascade; create schema public");
            }
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new RecordStore(connection);
    }

    private static Event event(String id, PartialDate date, Borough... boroughs) {
        return Event.builder()
                .id(id)
                .kind(EventKind.PUBLIC_EVENT)
                .date(date)
                .addBoroughs(boroughs)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordOfASeedComesBackAsItWas(Database database) throws Exception {
        RecordStore store = store(database);
        List<EngagementRecord> records =
                EngagementReader.strict().readLog(SEED).orElseThrow().records();
        assertEquals(45, records.size());
        for (EngagementRecord record : records) {
            store.save(record);
        }
        for (EngagementRecord record : records) {
            assertEquals(record, store.find(record.id()).orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatThisVersionDoesNotKnowIsKept(Database database) throws Exception {
        RecordStore store = store(database);
        String newer =
                "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\",\"x-weather\":{\"b\":1.50,\"a\":[null]}}";
        String unknown = "{\"type\":\"street-party\",\"id\":\"p\",\"bunting\":\"12 m\"}";
        for (String json : List.of(newer, unknown)) {
            store.save(EngagementReader.tolerant().readRecord(json).partial());
        }
        assertEquals(newer, EngagementWriter.compact().write(store.find("e").orElseThrow()));
        assertEquals(
                UnknownRecord.of("street-party", "p", unknown), store.find("p").orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsReplacedWhole(Database database) throws Exception {
        RecordStore store = store(database);
        store.save(event("e", PartialDate.of(2017, 9, 4), Borough.BEXLEY, Borough.BROMLEY));
        store.save(event("e", PartialDate.of(2017, 9, 5), Borough.BROMLEY));
        LocalDate first = LocalDate.of(2017, 9, 1);
        LocalDate last = LocalDate.of(2017, 9, 30);
        assertEquals(List.of(), store.inPeriod(Borough.BEXLEY, first, last));
        assertEquals(1, store.inPeriod(Borough.BROMLEY, first, last).size());
    }

    /** A date may be a month or a year: such a record can fall within any part of it. */
    @ParameterizedTest
    @EnumSource
    void whatCanFallWithinAPeriodIsFound(Database database) throws Exception {
        RecordStore store = store(database);
        store.save(event("year", PartialDate.ofYear(2017), Borough.BEXLEY));
        store.save(event("last day", PartialDate.of(2017, 9, 30), Borough.BEXLEY));
        store.save(event("day after", PartialDate.of(2017, 10, 1), Borough.BEXLEY));
        store.save(event("month before", PartialDate.ofMonth(2017, 8), Borough.BEXLEY));
        store.save(event("elsewhere", PartialDate.of(2017, 9, 4), Borough.BROMLEY));
        assertEquals(
                List.of("year", "last day"),
                store.inPeriod(Borough.BEXLEY, LocalDate.of(2017, 9, 1), LocalDate.of(2017, 9, 30)).stream()
                        .map(EngagementRecord::id)
                        .toList());
    }
}
