// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.spark.RecordFunctions;
import org.ohsel.io.spark.RecordSchema;
import org.ohsel.io.spark.VocabularyTables;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.vocabulary.Vocabulary;

/** The statements of docs/spark-sql.md. What they should give is worked by hand from docs/evidence.md. */
class SqlPageTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void prepare() throws IOException {
        Path records = folder.resolve("records.ndjson");
        EngagementWriter.compact()
                .writeLines(
                        List.of(
                                event("a", "2012-11", "bexley", "5LE"),
                                event("b", "2019-05-01", "southwark", "08Q"),
                                event("c", "2020-03/2020-04", "southwark", "72Q"),
                                event("d", "2023", "bexley", "718")),
                        records);
        setUp(LocalSpark.session(), records.toString());
    }

    private static Event event(String id, String date, String borough, String body) {
        return Event.builder()
                .id(id)
                .kind(EventKind.of("public-meeting"))
                .date(PartialDate.parse(date))
                .addBoroughs(Borough.of(borough))
                .body(BodyRef.of(body))
                .build();
    }

    private static void setUp(SparkSession spark, String file) {
        VocabularyTables.of(spark, Vocabulary.bundled()).createViews();
        RecordFunctions.register(spark, EngagementReader::strict);
        spark.read().schema(RecordSchema.records()).json(file).createOrReplaceTempView("records");
    }

    private static String run(String statement) {
        return LocalSpark.session().sql(statement).collectAsList().stream()
                .map(Row::toString)
                .toList()
                .toString();
    }

    @Test
    void whoCommissionedOnADay() {
        assertEquals("[[07N,NHS Bexley CCG]]", run("""
                SELECT body, label FROM ohsel_commissioners
                WHERE borough = 'bexley' AND DATE '2019-05-01' BETWEEN valid_from AND coalesce(valid_to, DATE '9999-12-31')
                """));
        assertEquals(
                "[]",
                run("SELECT body FROM ohsel_commissioners WHERE valid_from IS NULL OR valid_from < DATE '1951-01-01'"));
    }

    /** Event c may have been on either side of 1 April 2020, when the CCGs merged: nobody is named. */
    @Test
    void whoCommissionedWhereAnEventTookPlace() {
        assertEquals("[[a,TAK], [b,08Q], [d,QKK]]", run("""
                SELECT /*+ BROADCAST(c) */ r.id, c.body
                FROM (SELECT id, date, explode(boroughs) AS borough FROM records WHERE type = 'event') AS r
                JOIN ohsel_commissioners AS c
                  ON c.borough = r.borough
                  AND ohsel_first_day(r.date) >= c.valid_from
                  AND ohsel_last_day(r.date) <= coalesce(c.valid_to, DATE '9999-12-31')
                ORDER BY r.id, c.body
                """));
    }

    @Test
    void whatACodeBecame() {
        assertEquals(
                "[[5LE,null,2013-03-31], [08Q,2013-04-01,2020-03-31], [72Q,2020-04-01,2022-06-30], [QKK,2022-07-01,null]]",
                run("""
                SELECT holder, valid_from, valid_to FROM ohsel_holders
                WHERE scheme = 'body' AND code = '5LE'
                ORDER BY valid_from NULLS FIRST
                """));
    }

    /** Three of the four are the board's now; the London Borough of Bexley, 718, has no successor. */
    @Test
    void recordsUnderTheBodiesOfToday() {
        assertEquals("[[718,1], [QKK,3]]", run("""
                SELECT /*+ BROADCAST(h) */ coalesce(h.holder, r.body) AS body_now, count(*) AS records
                FROM records AS r
                LEFT JOIN ohsel_holders AS h
                  ON h.scheme = 'body' AND h.code = r.body AND h.valid_to IS NULL
                WHERE r.body IS NOT NULL
                GROUP BY ALL ORDER BY body_now
                """));
    }

    @Test
    void whatPeopleCallIt() {
        assertEquals("[[5A7,preferred]]", run("""
                SELECT code, use FROM ohsel_labels WHERE scheme = 'body' AND lower(label) = 'bromley pct'
                """));
        assertEquals("[[gss,E17000002], [ods,TAK]]", run("""
                SELECT system, identifier FROM ohsel_identifiers WHERE scheme = 'body' AND code = 'TAK' ORDER BY system
                """));
    }

    /** An event needs a kind. */
    @Test
    void whatIsWrongWithARecord() {
        LocalSpark.session()
                .createDataset(List.of("{\"type\": \"event\", \"id\": \"event-1\"}"), Encoders.STRING())
                .toDF("payload")
                .createOrReplaceTempView("inbox");

        assertEquals("[[OHSEL-SHAPE-001,/kind]]", run("""
                SELECT finding.rule, finding.pointer
                FROM (SELECT explode(ohsel_findings(payload)) AS finding FROM inbox)
                ORDER BY finding.rule, finding.pointer
                """));
    }
}
