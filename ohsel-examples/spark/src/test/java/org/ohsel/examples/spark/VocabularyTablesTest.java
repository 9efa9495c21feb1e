// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.spark.VocabularyTables;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;

class VocabularyTablesTest {

    private static final SparkSession SPARK = LocalSpark.session();
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();
    private static final VocabularyTables TABLES = VocabularyTables.of(SPARK, VOCABULARY);

    private static Stream<LocalDate> days() {
        return LocalDate.of(2011, 1, 1).datesUntil(LocalDate.of(2026, 1, 1));
    }

    private static boolean includes(Row row, LocalDate day) {
        Date from = row.getAs("valid_from");
        Date to = row.getAs("valid_to");
        return (from == null || !day.isBefore(from.toLocalDate())) && (to == null || !day.isAfter(to.toLocalDate()));
    }

    @Test
    void theCommissionerIsThatOfTheVocabularyOnEveryDayOfFifteenYears() {
        List<Row> rows = TABLES.all().get("commissioners").collectAsList();
        List<String> wrong = new ArrayList<>();
        for (String borough : List.of("bexley", "southwark", "camden")) {
            List<Row> own = rows.stream()
                    .filter(row -> row.getString(0).equals(borough))
                    .toList();
            days().forEach(day -> {
                List<String> found = own.stream()
                        .filter(row -> includes(row, day))
                        .map(row -> row.getString(1))
                        .toList();
                List<String> expected = VOCABULARY.commissioner(Borough.of(borough), day).stream()
                        .map(Concept::code)
                        .toList();
                if (!expected.equals(found)) {
                    wrong.add(borough + " " + day + " " + found);
                }
            });
        }
        assertEquals(List.of(), wrong);
        assertTrue(rows.stream().anyMatch(row -> row.getString(0).equals("bexley")));
    }

    /** The dates are in docs/evidence.md, with what shows each. */
    @Test
    void whoCommissionedInBexley() {
        List<String> rows =
                TABLES
                        .all()
                        .get("commissioners")
                        .filter("borough = 'bexley'")
                        .orderBy("valid_from")
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(1) + " " + row.get(3) + " " + row.get(4))
                        .toList();

        assertEquals(
                List.of(
                        "TAK 2012-01-01 2013-03-31",
                        "07N 2013-04-01 2020-03-31",
                        "72Q 2020-04-01 2022-06-30",
                        "QKK 2022-07-01 null"),
                rows);
    }

    @Test
    void theHoldersAreThoseOfTheVocabularyOnEveryDayOfFifteenYears() {
        List<Row> rows = TABLES.all().get("holders").collectAsList();
        List<String> wrong = new ArrayList<>();
        for (Concept body : VOCABULARY.scheme("body").orElseThrow().concepts()) {
            List<Row> own = rows.stream()
                    .filter(row ->
                            row.getString(0).equals("body") && row.getString(1).equals(body.code()))
                    .toList();
            if (VOCABULARY.successors(body).isEmpty()) {
                assertEquals(List.of(), own, body.code());
                continue;
            }
            days().forEach(day -> {
                Set<String> found = own.stream()
                        .filter(row -> includes(row, day))
                        .map(row -> row.getString(3))
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> expected = VOCABULARY.holdersOn(body, day).stream()
                        .map(Concept::code)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!expected.equals(found)) {
                    wrong.add(body.code() + " " + day + " " + found);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    /** With the CSV tables, which are made another way. */
    @Test
    void theOtherTablesSayWhatTheCsvTablesSay() {
        for (String columns : List.of(
                "concepts scheme code label definition kind ods gss valid",
                "labels scheme code label valid",
                "identifiers scheme code system identifier")) {
            List<String> names = List.of(columns.split(" ", -1));
            String[] wanted = names.subList(1, names.size()).toArray(String[]::new);
            Dataset<Row> csv = SPARK.read()
                    .option("header", true)
                    .option("multiLine", true)
                    .option("escape", "\"")
                    .csv("../../docs/vocabulary/" + names.get(0) + ".csv");

            assertEquals(words(csv, wanted), words(TABLES.all().get(names.get(0)), wanted), names.get(0));
        }
        assertEquals(
                VOCABULARY.schemes().stream()
                        .map(ConceptScheme::concepts)
                        .mapToInt(List::size)
                        .sum(),
                TABLES.all().get("concepts").count());
    }

    private static List<String> words(Dataset<Row> table, String... columns) {
        return table.selectExpr(columns).collectAsList().stream()
                .map(row -> row.toString().replace("'=", "=").replace("'-", "-"))
                .sorted()
                .toList();
    }

    /** 2016 can begin on any of its days. */
    @Test
    void aBoundIsTheFirstOrTheLastDayThatADateCanMean() {
        Row row = TABLES.all()
                .get("concepts")
                .filter("code = 'commissioning-strategy-programme'")
                .first();

        assertEquals("2013/2016", row.getAs("valid"));
        assertEquals(Date.valueOf("2013-01-01"), row.getAs("valid_from"));
        assertEquals(Date.valueOf("2016-12-31"), row.getAs("valid_to"));
        assertEquals(List.of("QKK"), row.getList(row.fieldIndex("successors")));
    }

    @Test
    void theTablesSurviveParquet(@TempDir Path folder) {
        TABLES.writeParquet(folder.toString());
        TABLES.writeParquet(folder.toString());

        TABLES.all().forEach((name, table) -> {
            Dataset<Row> read = SPARK.read().parquet(folder.resolve(name).toString());
            assertEquals(table.schema().catalogString(), read.schema().catalogString());
            assertEquals(
                    table.collectAsList().stream()
                            .map(Objects::toString)
                            .sorted()
                            .toList(),
                    read.collectAsList().stream()
                            .map(Objects::toString)
                            .sorted()
                            .toList());
        });
    }

    @Test
    void aJoinWithAViewIsBroadcast() {
        TABLES.createViews();
        SPARK.range(3).selectExpr("string(id) AS borough").createOrReplaceTempView("places");

        String plan = SPARK.sql("SELECT * FROM places JOIN ohsel_commissioners USING (borough)")
                .queryExecution()
                .executedPlan()
                .toString();

        assertTrue(plan.contains("BroadcastHashJoin"), plan);
    }
}
