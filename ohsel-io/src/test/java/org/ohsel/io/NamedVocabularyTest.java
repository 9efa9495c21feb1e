// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.model.vocabulary.VocabularyRelease;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/** A log says which vocabulary it was written with, and a reader without it says so once. */
class NamedVocabularyTest {

    private static final String RECORDS = """
            "records": [
              {"type": "event", "id": "e-1", "kind": "public-event", "status": "moved-online",
               "workstreams": ["podiatry", "Maternity"], "boroughs": ["ashdale"], "body": "Z9C"},
              {"type": "event", "id": "e-2", "kind": "public-event", "boroughs": ["birchley"], "body": "Z9C"}]""";

    private static final String NAMED = """
            "vocabularies": [{"identifier": "https://example.org/terms", "version": "2"}]""";

    /** Errors, and what is said of known names, stay. */
    private static final List<String> ONCE = List.of(
            "OHSEL-VOCAB-013 /vocabularies/0/identifier",
            "OHSEL-JSON-004 /records/0/status",
            "OHSEL-TERM-002 /records/0/workstreams/1");

    private static final List<String> TERMS = List.of(
            "OHSEL-TERM-001 /records/0/workstreams/0",
            "OHSEL-TERM-001 /records/0/boroughs/0",
            "OHSEL-REF-005 /records/0/body",
            "OHSEL-TERM-001 /records/1/boroughs/0",
            "OHSEL-REF-005 /records/1/body");

    private static List<String> sorted(Stream<String> findings) {
        return findings.sorted().toList();
    }

    private static List<String> found(Findings findings) {
        return sorted(findings.stream().map(NamedVocabularyTest::text).filter(text -> !text.contains("JSON-003")));
    }

    private static String text(Finding finding) {
        return finding.ruleId() + " " + finding.pointer();
    }

    static Stream<EngagementReader> readers() {
        return Stream.of(EngagementReader.strict(), EngagementReader.tolerant())
                .flatMap(reader -> Stream.of(reader, reader.withThreads(3)));
    }

    private static String log(String... members) {
        return "{\"schemaVersion\": \"1.0\", " + String.join(", ", members) + "}";
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aReaderWithoutItSaysSoOnce(EngagementReader reader) throws IOException {
        String json = log(NAMED, RECORDS);
        assertEquals(sorted(ONCE.stream()), found(reader.readLog(json).findings()));
        try (RecordStream records = reader.records(json.getBytes(StandardCharsets.UTF_8))) {
            records.forEachRemaining(next -> {});
            assertEquals(sorted(ONCE.stream()), found(records.findings()));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aLogThatNamesNoneIsJudgedTermByTerm(EngagementReader reader) {
        List<String> expected = sorted(Stream.concat(ONCE.stream().skip(1), TERMS.stream()));
        assertEquals(expected, found(reader.readLog(log(RECORDS)).findings()));
        assertEquals(
                expected,
                found(reader.readLog(log("\"vocabularies\": [{\"identifier\": \"urn:ohsel:vocabulary\"}]", RECORDS))
                        .findings()));
    }

    /** The records have been handed out by then, but bodies are judged at the end. */
    @ParameterizedTest
    @MethodSource("readers")
    void namedAfterTheRecordsItIsTooLateForTheirTerms(EngagementReader reader) {
        assertEquals(
                sorted(Stream.concat(ONCE.stream(), TERMS.stream().filter(text -> !text.contains("REF")))),
                found(reader.readLog(log(RECORDS, NAMED)).findings()));
    }

    @Test
    void aLogInMemoryIsJudgedInTheSameWay() {
        EngagementLog log =
                EngagementReader.strict().readLog(log(NAMED, RECORDS)).partial();
        assertEquals(sorted(ONCE.stream()), found(EngagementValidator.standard().validate(log)));
    }

    @Test
    void aReaderThatHasItJudgesAsUsual() {
        Vocabulary vocabulary = VocabularyFile.of(Map.of(
                        "vocabulary.csv",
                                "identifier,title,version,issued\nhttps://example.org/terms,Terms,1,2024-05\n"
                                        .getBytes(StandardCharsets.UTF_8),
                        "concepts.csv",
                                "scheme,code,label\nborough,ashdale,Ashdale\nbody,Z9C,NHS Two Dales CCG\n"
                                        .getBytes(StandardCharsets.UTF_8)))
                .addTo(Vocabulary.bundled())
                .orElseThrow();
        assertEquals(
                sorted(Stream.of(
                        "OHSEL-VOCAB-014 /vocabularies/0/version",
                        "OHSEL-JSON-004 /records/0/status",
                        "OHSEL-TERM-002 /records/0/workstreams/1",
                        "OHSEL-TERM-001 /records/0/workstreams/0",
                        "OHSEL-TERM-001 /records/1/boroughs/0")),
                found(EngagementReader.strict()
                        .withValidator(EngagementValidator.standard().withVocabulary(vocabulary))
                        .readLog(log(NAMED, RECORDS))
                        .findings()));
        assertEquals("""
                identifier,title,version,issued\r
                urn:ohsel:vocabulary,Public engagement in south east London's health commissioning,,\r
                https://example.org/terms,Terms,1,2024-05\r
                """, VocabularyWriter.of(vocabulary).csv().get("vocabulary.csv"));
        assertEquals(
                List.of("1"),
                vocabulary.release("https://example.org/terms").stream()
                        .map(VocabularyRelease::version)
                        .toList());
    }

    @Test
    void aBrokenNameIsReportedWithTheLog() {
        assertEquals(
                sorted(Stream.concat(
                        Stream.of("OHSEL-JSON-002 /vocabularies"),
                        Stream.concat(ONCE.stream().skip(1), TERMS.stream()))),
                found(EngagementReader.strict()
                        .readLog(log("\"vocabularies\": \"https://example.org/terms\"", RECORDS))
                        .findings()));
    }
}
