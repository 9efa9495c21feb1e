// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.spark.ReaderSetup;
import org.ohsel.io.spark.RecordFiles;
import org.ohsel.io.spark.RecordValidation;
import org.ohsel.io.spark.ValidatedRecords;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Context;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/** The same findings as without Spark, wherever the records that matter to each other happen to be. */
class RecordValidationTest {

    private static final SparkSession SPARK = LocalSpark.session();
    private static final ReaderSetup STRICT = EngagementReader::strict;

    @TempDir
    private Path folder;

    private static String event(String id, String more) {
        return "{\"type\": \"event\", \"id\": \"" + id + "\", \"kind\": \"workshop\"" + more + "}";
    }

    private void sameAsTheReader(Path file) throws IOException {
        Dataset<Row> rows = RecordFiles.of(SPARK).withBlockBytes(300).read(file.toString());
        try (ValidatedRecords validated = RecordValidation.of(STRICT).validate(rows)) {
            assertEquals(PlainReader.findings(file), PlainReader.findings(validated.findings()));
            assertEquals(PlainReader.counts(file), validated.counts());
        }
    }

    @Test
    void theRulesOnLogsSeeWhatTheyNeed() throws IOException {
        Path file = folder.resolve("log.ndjson");
        Files.writeString(
                file,
                String.join(
                        "\n",
                        event("a", ", \"partOf\": \"b\", \"boroughs\": [\"bexley\"]"),
                        "not a record",
                        event("b", ", \"partOf\": \"c\", \"boroughs\": [\"bromley\"]"),
                        event("c", ", \"partOf\": \"a\""),
                        event("a", ", \"partOf\": \"nowhere\", \"body\": \"Z99\""),
                        event("d", ", \"body\": \"r1\", \"identifiers\": [{\"system\": \"x\", \"value\": \"1\"}]"),
                        event("e", ", \"partOf\": \"p\", \"identifiers\": [{\"system\": \"x\", \"value\": \"1\"}]"),
                        "{\"type\": \"publication\", \"id\": \"p\", \"kind\": \"paper\", \"title\": \"A paper\","
                                + " \"published\": \"2016-06-20\"}",
                        "{\"type\": \"body\", \"id\": \"r1\", \"name\": \"Riverside\", \"kind\": \"nhs-trust\"}",
                        "{\"type\": \"commissioning-activity\", \"id\": \"act\", \"kind\": \"procurement\", \"title\": \"A service\","
                                + " \"planningBegan\": \"2024-04\", \"commissioners\": [\"r1\"], \"triggers\": [\"planning\"],"
                                + " \"consultations\": [{\"opens\": \"2016-05-01\", \"documents\": [\"p\"]}]}"));

        sameAsTheReader(file);
    }

    @Test
    void aDocumentIsValidatedAsALog() throws IOException {
        Path file = folder.resolve("log.json");
        Files.writeString(
                file,
                "{\"schemaVersion\": \"1.0\", \"titel\": \"A log\", \"vocabularies\": [{\"identifier\": \"urn:example:ours\"}],\n"
                        + " \"records\": [\n  " + event("a", ", \"body\": \"Z99\"") + ",\n  "
                        + event("b", ", \"partOf\": \"c\",\n \"kynd\": 3") + "]}");

        sameAsTheReader(file);
    }

    @Test
    void theDocumentsOfTheSeedsAreAsWithoutSpark() throws IOException {
        sameAsTheReader(Path.of("..", "..", "seeds", "003_e2027e698a8d4d43.json"));
    }

    @Test
    void oneIdInAThirdOfTheRecords() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(event(i % 3 == 0 ? "same" : "event-" + i, ", \"partOf\": \"same\""));
        }
        Path file = Files.write(folder.resolve("skewed.ndjson"), lines);

        Dataset<Row> rows = RecordFiles.of(SPARK).withBlockBytes(2_000).read(file.toString());
        try (ValidatedRecords validated = RecordValidation.of(STRICT).validate(rows)) {
            // The first has the id by right; it alone is part of itself.
            assertEquals(Map.of("OHSEL-REF-001", 99L, "OHSEL-REF-003", 1L), validated.counts());
            assertEquals(200, validated.valid().count());
            assertEquals(PlainReader.findings(file), PlainReader.findings(validated.findings()));
        }
    }

    @Test
    void partsOfOneLogReferToEachOther() throws IOException {
        Files.writeString(folder.resolve("part-0.ndjson"), event("a", ", \"partOf\": \"b\"") + "\n" + event("x", ""));
        Files.writeString(folder.resolve("part-1.ndjson"), event("b", "") + "\n" + event("x", ""));

        Dataset<Row> rows = RecordFiles.of(SPARK).read(folder.toString());
        try (ValidatedRecords apart = RecordValidation.of(STRICT).validate(rows);
                ValidatedRecords together = RecordValidation.of(STRICT).oneLog().validate(rows)) {
            assertEquals(Map.of("OHSEL-REF-002", 1L), apart.counts());
            assertEquals(Map.of("OHSEL-REF-001", 1L), together.counts());
            assertEquals(
                    List.of("record number 2 of the log already has the id x"),
                    together.findings().select("message").as(Encoders.STRING()).collectAsList());
        }
    }

    @Test
    void aRecordIsValidOrInvalidWithAllItsReasons() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.ndjson"),
                String.join(
                        "\n",
                        event("a", ", \"kynd\": 1, \"partOf\": \"b\", \"body\": \"Z99\""),
                        event("c", ", \"body\": \"Z99\""),
                        "{"));

        try (ValidatedRecords validated =
                RecordValidation.of(STRICT).validate(RecordFiles.of(SPARK).read(file.toString()))) {
            assertEquals(
                    List.of(2L),
                    validated.valid().select("line").as(Encoders.LONG()).collectAsList());
            List<Row> invalid = validated.invalid().orderBy("line").collectAsList();
            assertEquals(
                    List.of("OHSEL-JSON-003", "OHSEL-REF-002", "OHSEL-REF-005"),
                    invalid.get(0).<Row>getList(invalid.get(0).fieldIndex("findings")).stream()
                            .map(finding -> finding.<String>getAs("rule"))
                            .toList());
            assertEquals("{", new String(invalid.get(1).<byte[]>getAs("json"), StandardCharsets.UTF_8));
        }
    }

    @Test
    void recordsOfAColumnAreOneLogInTheirOrder() {
        Dataset<Row> messages = SPARK.createDataset(
                        List.of(event("a", ""), event("a", ""), "nonsense"), Encoders.STRING())
                .toDF("payload");

        try (ValidatedRecords validated =
                RecordValidation.of(STRICT).validate(RecordFiles.of(SPARK).column(messages, "payload"))) {
            assertEquals(1, validated.valid().count());
            assertEquals(
                    List.of("nonsense", event("a", "")),
                    validated.invalid().select("payload").as(Encoders.STRING()).collectAsList().stream()
                            .sorted()
                            .sorted(Comparator.comparingInt(String::length))
                            .toList());
        }
    }

    /** A rule of somebody's own that needs the whole log in its order. */
    private static final class EveryOtherIsAnEvent implements LogRule {

        @Override
        public RuleInfo info() {
            return RuleInfo.builder()
                    .id("OWN-LOG-001")
                    .severity(Severity.WARNING)
                    .pack("own")
                    .title("A record has a number that is even")
                    .rationale("To see that the order is kept.")
                    .addSources("this test")
                    .message("record number {number}")
                    .advice("Nothing.")
                    .validExample("{}")
                    .invalidExample("{}")
                    .build();
        }

        @Override
        public Memory begin(Context context, RecordIndex index) {
            List<Place> even = new ArrayList<>();
            return new Memory() {
                private int number;

                @Override
                public void see(EngagementRecord record, Place place, LogReporter reporter) {
                    if (++number % 2 == 0) {
                        even.add(place);
                    }
                }

                @Override
                public void end(LogReporter reporter) {
                    even.forEach(place -> reporter.at(place).report("/kind", Map.of("number", 2)));
                }
            };
        }
    }

    @Test
    void aRuleOfOnesOwnSeesTheWholeLogInItsOrder() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.ndjson"),
                String.join("\n", event("a", ""), "nonsense", event("b", ""), event("c", ""), event("d", "")));
        ReaderSetup setup = () -> EngagementReader.strict()
                .withValidator(EngagementValidator.standard()
                        .withCatalogue(Catalogue.standard().with(new EveryOtherIsAnEvent())));

        Dataset<Row> rows = RecordFiles.of(SPARK).withBlockBytes(60).read(file.toString());
        try (ValidatedRecords validated = RecordValidation.of(setup).validate(rows)) {
            assertEquals(
                    List.of("3:38", "5:38"),
                    validated
                            .logFindings()
                            .selectExpr("concat(line, ':', column)")
                            .as(Encoders.STRING())
                            .collectAsList()
                            .stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void rowsThatWereNotReadByUsAreRefused() {
        Dataset<Row> others = SPARK.range(1).toDF("id");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> RecordValidation.of(STRICT).validate(others));
        assertTrue(refused.getMessage().contains("RecordFiles"));
    }
}
