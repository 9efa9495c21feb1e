// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.spark.RecordFunctions;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Finding;

class RecordFunctionsTest {

    private static final SparkSession SPARK = LocalSpark.session();

    @BeforeAll
    static void register() {
        RecordFunctions.register(SPARK, EngagementReader::strict);
    }

    /** The reader and the function, on every example of every rule. */
    @Test
    void theFunctionFindsWhatTheReaderFinds() {
        List<String> examples = Catalogue.all().rules().stream()
                .flatMap(rule -> Stream.of(
                        rule.info().validExample(),
                        rule.info().invalidExample(),
                        rule.info().nearMissExample()))
                .filter(Objects::nonNull)
                .toList();
        List<String> expected = examples.stream()
                .flatMap(json -> EngagementReader.strict().readRecord(json).findings().stream())
                .map(RecordFunctionsTest::words)
                .sorted()
                .toList();
        SPARK.createDataset(examples, Encoders.STRING()).toDF("json").createOrReplaceTempView("examples");

        List<String> found = SPARK
                .sql("SELECT f.* FROM (SELECT explode(ohsel_findings(json)) AS f FROM examples)")
                .collectAsList()
                .stream()
                .map(row -> String.join(
                        " | ",
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        String.valueOf(row.get(3)),
                        String.valueOf(row.get(4)),
                        String.valueOf(row.get(5)),
                        row.getString(7),
                        row.getString(8)))
                .sorted()
                .toList();

        assertTrue(expected.size() > 100, expected.size() + " findings");
        assertEquals(expected, found);
        assertEquals(
                examples.stream()
                        .filter(json -> !EngagementReader.strict()
                                .readRecord(json)
                                .findings()
                                .hasErrors())
                        .count(),
                SPARK.sql("SELECT * FROM examples WHERE ohsel_is_valid(json)").count());
    }

    private static String words(Finding finding) {
        return String.join(
                " | ",
                finding.ruleId(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.pointer(),
                finding.recordId(),
                String.valueOf(
                        finding.location() == null ? null : finding.location().line()),
                String.valueOf(
                        finding.location() == null ? null : finding.location().column()),
                finding.message(),
                finding.advice());
    }

    @Test
    void bytesAreReadLikeStringsAndNullGivesNull() {
        Dataset<byte[]> bytes = SPARK.createDataset(
                Arrays.asList("{\"type\": \"event\", \"id\": \"event-1\"}".getBytes(StandardCharsets.UTF_8), null),
                Encoders.BINARY());

        List<Row> rows = bytes.toDF("json")
                .selectExpr("ohsel_is_valid(json)", "ohsel_findings(json).rule", "ohsel_is_valid(null)")
                .collectAsList();

        assertEquals(false, rows.get(0).get(0));
        assertEquals(List.of("OHSEL-SHAPE-001"), rows.get(0).getList(1));
        assertEquals(
                Arrays.asList(null, null, null),
                Arrays.asList(
                        rows.get(1).get(0), rows.get(1).get(1), rows.get(1).get(2)));
    }

    @Test
    void whatIsNotJsonIsAFindingAndWhatIsNotTextIsNamed() {
        assertEquals(
                "[[false]]",
                SPARK.sql("SELECT ohsel_is_valid('no JSON')").collectAsList().toString());
        Throwable thrown = assertThrows(
                Exception.class,
                () -> SPARK.sql("SELECT ohsel_is_valid(id) FROM range(1)").collectAsList());
        while (thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        assertEquals(
                "expected JSON as a string or as bytes, found a value of the type Long: name the column that holds the record",
                thrown.getMessage());
    }

    /** Worked by hand. */
    @Test
    void aDateHasAFirstAndALastDay() {
        List<Row> days = SPARK.sql(
                        "SELECT date, string(ohsel_first_day(date)), string(ohsel_last_day(date)) FROM VALUES"
                                + " ('2017-09'), ('2016-02'), ('2017-07/2017-08'), ('../2017-12'), ('2013-04-01/..'), ('last week'), (null)"
                                + " AS t(date)")
                .collectAsList();

        assertEquals(
                "[[2017-09,2017-09-01,2017-09-30], [2016-02,2016-02-01,2016-02-29], [2017-07/2017-08,2017-07-01,2017-08-31],"
                        + " [../2017-12,null,2017-12-31], [2013-04-01/..,2013-04-01,null], [last week,null,null],"
                        + " [null,null,null]]",
                days.toString());
    }
}
