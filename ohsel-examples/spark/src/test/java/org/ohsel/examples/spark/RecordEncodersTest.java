// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.spark.RecordEncoders;
import org.ohsel.io.spark.RecordSchema;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Measure;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Statement;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.Examples;
import org.ohsel.model.organisation.ChangeEvent;

class RecordEncodersTest {

    private static final SparkSession COMPILING = LocalSpark.session();

    /** To compile hundreds of columns takes longer than to interpret them for a few records. */
    private static final SparkSession SPARK = interpreting();

    private static SparkSession interpreting() {
        SparkSession session = COMPILING.newSession();
        session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        session.conf().set("spark.sql.codegen.wholeStage", false);
        return session;
    }

    static List<Class<? extends EngagementRecord>> kinds() {
        return EngagementRecord.kinds();
    }

    private static String json(EngagementRecord record) {
        return EngagementWriter.compact().write(record);
    }

    /** A column cannot hold half of a character, which the JSON escapes: see {@link #halfOfACharacterIsNamed}. */
    private static boolean isUnicode(String json) {
        return !json.matches("(?s).*\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}.*");
    }

    @Test
    void recordsOfAllKindsComeBackAsTheyWere() {
        List<EngagementRecord> records = Corpus.records();
        Set<String> types = records.stream().map(EngagementRecord::type).collect(Collectors.toSet());
        assertTrue(records.size() > 800, records.size() + " records");
        assertTrue(records.stream().anyMatch(UnknownRecord.class::isInstance));
        for (Class<? extends EngagementRecord> kind : kinds()) {
            assertTrue(types.contains(EngagementRecord.typeOf(kind)), kind.getSimpleName());
        }

        List<EngagementRecord> back = COMPILING
                .createDataset(records, RecordEncoders.record())
                .map((MapFunction<EngagementRecord, EngagementRecord>) record -> record, RecordEncoders.record())
                .collectAsList();

        assertEquals(records, back);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends EngagementRecord> void recordsOfAKindComeBackAsTheyWereFromColumns(Class<T> kind) {
        List<T> records = Corpus.records().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(record -> isUnicode(json(record)))
                .toList();

        Dataset<T> dataset = SPARK.createDataset(records, RecordEncoders.of(kind));
        List<T> back = dataset.collectAsList();

        assertEquals(RecordSchema.of(kind).catalogString(), dataset.schema().catalogString());
        assertEquals(records, back);
        assertEquals(
                records.stream().map(RecordEncodersTest::json).toList(),
                back.stream().map(RecordEncodersTest::json).toList());
    }

    private static Encoder<ChangeEvent> encoder() {
        return RecordEncoders.of(ChangeEvent.class);
    }

    private static ChangeEvent merger() {
        return Examples.of(ChangeEvent.class).withId("merger").withDate(PartialDate.parse("2020-04"));
    }

    @Test
    void columnsCanBeAskedFor() {
        List<ChangeEvent> changes =
                List.of(merger(), merger().withId("other").withDate(PartialDate.parse("2013-04-01")));

        List<Row> found = SPARK.createDataset(changes, encoder())
                .filter("date like '2020%'")
                .selectExpr("type", "id", "date")
                .collectAsList();

        assertEquals("[[change-event,merger,2020-04]]", found.toString());
    }

    @Test
    void whatIsUnknownIsInAColumn() {
        ChangeEvent change = merger().withExtensions(Map.of("weather", "{\"rain\":true}"));
        Dataset<ChangeEvent> changes = SPARK.createDataset(List.of(change), encoder());

        assertEquals(
                "[[{\"rain\":true}]]",
                changes.selectExpr("extensions['weather']").collectAsList().toString());
        assertEquals(List.of(change), changes.collectAsList());
    }

    /** 36.70 is not 36.7 to a reader of minutes, and a column has no more than 38 digits. */
    @Test
    void aNumberComesBackAsItWasWritten() {
        List<String> written = List.of(
                "36.7",
                "36.70",
                "0",
                "0.000",
                "1E+2",
                "12345678901234567890.123456789012345678",
                "123456789012345678901",
                "0.1234567890123456789",
                "1E+30");
        List<ChangeEvent> changes =
                written.stream().map(number -> measured(new BigDecimal(number))).toList();
        Dataset<ChangeEvent> dataset = SPARK.createDataset(changes, encoder());

        assertEquals(
                Arrays.asList(
                        "36.700000000000000000",
                        "36.700000000000000000",
                        "0.000000000000000000",
                        "0.000000000000000000",
                        "100.000000000000000000",
                        "12345678901234567890.123456789012345678",
                        null,
                        null,
                        null),
                dataset.selectExpr("string(statements[0].measures[0].value)")
                        .as(Encoders.STRING())
                        .collectAsList());
        assertEquals(changes, dataset.collectAsList());
    }

    private static ChangeEvent measured(BigDecimal value) {
        return merger().withStatements(Examples.of(Statement.class)
                .withMeasures(Examples.of(Measure.class).withValue(value)));
    }

    @Test
    void aColumnThatWasSetIsWhatTheRecordHas() {
        ChangeEvent changed = SPARK.createDataset(List.of(merger()), encoder())
                .withColumn("date", lit("2021"))
                .withColumn("extensions", map(lit("weather"), lit("\"fine\"")))
                .as(encoder())
                .first();

        assertEquals(
                merger().withDate(PartialDate.parse("2021")).withExtensions(Map.of("weather", "\"fine\"")), changed);
    }

    /** Spark itself takes them by position, which would put an id into a date. */
    @Test
    void columnsAreFoundByTheirNames() {
        Dataset<ChangeEvent> changes = SPARK.createDataset(List.of(merger()), encoder());

        Dataset<Row> shuffled = changes.selectExpr(
                "'sun' as weather",
                "extensions",
                "sources",
                "statements",
                "results",
                "originals",
                "date",
                "id",
                "type");

        assertEquals(
                List.of(merger().withTransfers().withIdentifiers()),
                RecordEncoders.as(shuffled, ChangeEvent.class).collectAsList());
    }

    /** As Spark reads NDJSON without help. */
    @Test
    void rowsThatSparkReadBecomeRecords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("changes.ndjson");
        EngagementWriter.compact().writeLines(List.of(merger(), merger().withId("other")), file);

        Dataset<Row> rows = SPARK.read().schema(RecordSchema.records()).json(file.toString());
        Dataset<Row> inferred = SPARK.read().json(file.toString());

        assertEquals(
                List.of(merger(), merger().withId("other")),
                RecordEncoders.as(inferred, ChangeEvent.class).collectAsList());
        assertEquals("[[merger], [other]]", rows.select("id").collectAsList().toString());
    }

    @Test
    void recordsSurviveParquet(@TempDir Path folder) {
        List<ChangeEvent> changes = Corpus.records().stream()
                .filter(ChangeEvent.class::isInstance)
                .map(ChangeEvent.class::cast)
                .toList();
        String path = folder.resolve("changes").toString();

        COMPILING.createDataset(changes, encoder()).write().parquet(path);

        assertEquals(
                Set.copyOf(changes),
                Set.copyOf(COMPILING.read().parquet(path).as(encoder()).collectAsList()));
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof IllegalArgumentException)) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    @Test
    void aDateThatIsNoneIsNamed() {
        Dataset<ChangeEvent> changes = SPARK.createDataset(List.of(merger()), encoder())
                .withColumn("date", lit("last week"))
                .as(encoder());

        assertEquals(
                "change-event merger: date of ChangeEvent: \"last week\" is not a valid date: write it as 2017-09-04, 2017-09 or 2017",
                rootMessage(assertThrows(RuntimeException.class, changes::collectAsList)));
    }

    @Test
    void aNullInAListIsNamed() {
        Dataset<ChangeEvent> changes = SPARK.createDataset(List.of(merger()), encoder())
                .withColumn("originals", expr("array('07N', null)"))
                .as(encoder());

        assertEquals(
                "change-event merger: originals of ChangeEvent: the list holds null at index 1: leave the element out",
                rootMessage(assertThrows(RuntimeException.class, changes::collectAsList)));
    }

    @Test
    void anExtensionThatIsNotJsonIsNamed() {
        Dataset<ChangeEvent> changes = SPARK.createDataset(List.of(merger()), encoder())
                .withColumn("extensions", map(lit("weather"), lit("fine")))
                .as(encoder());

        assertEquals(
                "change-event merger: extensions of ChangeEvent: the value of weather, fine, is not JSON: a string, for example, "
                        + "needs its quotation marks",
                rootMessage(assertThrows(RuntimeException.class, changes::collectAsList)));
    }

    @Test
    void aRowOfAnotherTypeIsNamed() {
        Dataset<ChangeEvent> changes = SPARK.createDataset(List.of(merger()), encoder())
                .withColumn("type", lit("body"))
                .as(encoder());

        assertEquals(
                "the type of record merger is body, expected change-event: select the rows by their type first",
                rootMessage(assertThrows(RuntimeException.class, changes::collectAsList)));
    }

    @Test
    void halfOfACharacterIsNamed() {
        ChangeEvent change =
                merger().withStatements(Examples.of(Statement.class).withText("\uD83D"));

        assertEquals(
                "change-event merger: statements of ChangeEvent: text of Statement: a string has half of a character in it (an "
                        + "unpaired surrogate), which a column cannot hold: correct it, or use RecordEncoders.record(), which "
                        + "keeps it",
                rootMessage(
                        assertThrows(RuntimeException.class, () -> SPARK.createDataset(List.of(change), encoder()))));
        assertEquals(
                List.of(change),
                SPARK.createDataset(List.<EngagementRecord>of(change), RecordEncoders.record())
                        .collectAsList());
    }

    @Test
    void anIdThatIsNotTheRecordsIsNamed() {
        Dataset<EngagementRecord> records = SPARK.createDataset(
                        List.<EngagementRecord>of(Examples.of(Event.class).withId("event-1")), RecordEncoders.record())
                .withColumn("id", lit("event-2"))
                .as(RecordEncoders.record());

        assertEquals(
                "the columns type and id say event event-2, but the column json holds event event-1: change the record, with map,"
                        + " and not the columns",
                rootMessage(assertThrows(RuntimeException.class, records::collectAsList)));
    }

    /** A bean of a user's. */
    public static final class Visit {
        private Event event;
        private int guests;

        public Event getEvent() {
            return event;
        }

        public void setEvent(Event event) {
            this.event = event;
        }

        public int getGuests() {
            return guests;
        }

        public void setGuests(int guests) {
            this.guests = guests;
        }
    }

    @Test
    void recordsAreKeptInBeansOnceTheyAreRegistered() {
        RecordEncoders.register();
        RecordEncoders.register();
        Event event = Examples.of(Event.class).withExtensions(Map.of("weather", "1"));
        Visit visit = new Visit();
        visit.setEvent(event);
        visit.setGuests(3);

        List<Visit> visits = SPARK.createDataset(List.of(visit), Encoders.bean(Visit.class))
                .filter("guests = 3")
                .collectAsList();

        assertEquals(event, visits.get(0).getEvent());
        for (Class<? extends EngagementRecord> kind : kinds()) {
            assertEquals(List.of("value"), List.of(Encoders.bean(kind).schema().fieldNames()));
        }
        assertEquals(
                List.of(event),
                SPARK.createDataset(List.of(event), Encoders.bean(Event.class)).collectAsList());
        assertEquals(
                List.of(event),
                SPARK.createDataset(List.<EngagementRecord>of(event), Encoders.bean(EngagementRecord.class))
                        .collectAsList());
    }
}
