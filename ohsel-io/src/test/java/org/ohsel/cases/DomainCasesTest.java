// SPDX-License-Identifier: Apache-2.0
package org.ohsel.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Eleven records as the field keeps them: there is a member for everything that they say, and nearly every code that they
 * need is in the vocabulary. Their README says where they are from, and why a warning is right.
 */
class DomainCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases", "domain");
    private static final Pattern ROW =
            Pattern.compile("\\| (N\\d+\\.json) \\| (OHSEL-[\\w-]+) \\| `([^`]*)` \\| .+ \\|");

    /** What says that a code, a place or a body is not known, or not by that name. */
    private static final Set<String> UNKNOWN = Set.of(
            "OHSEL-TERM-001", "OHSEL-TERM-002", "OHSEL-TERM-003", "OHSEL-TERM-004", "OHSEL-TERM-005", "OHSEL-REF-005");

    private static final double ALLOWED_SHARE = 0.05;

    private static final JsonMapper MAPPER = new JsonMapper();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** All eleven are looked at: no other test here can pass for want of files. */
    @Test
    void elevenRecordsAreHere() throws IOException {
        assertEquals(
                List.of("N1", "N10", "N11", "N12", "N13", "N14", "N3", "N4", "N5", "N7", "N8"),
                cases().stream()
                        .map(file -> file.getFileName().toString().replace(".json", ""))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseHasNoErrorsAndTheWarningsThatAreRightOfIt(Path file) throws IOException {
        Result<EngagementLog> read = EngagementReader.strict().readLog(file);
        assertEquals(
                expected(file),
                read.findings().kept().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsWrittenBackAsItWasRead(Path file) throws IOException {
        EngagementLog log = EngagementReader.strict().readLog(file).partial();
        assertEquals(data(file), MAPPER.readTree(EngagementWriter.compact().write(log)));
    }

    private static List<String> expected(Path file) throws IOException {
        return Files.readAllLines(CASES.resolve("README.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> row.group(1).equals(file.getFileName().toString()))
                .map(row -> Severity.WARNING + " " + row.group(2) + " " + row.group(3))
                .toList();
    }

    @Test
    void fewerThanOneCodeInTwentyIsUnknown() throws IOException {
        int all = 0;
        int unknown = 0;
        for (Path file : cases()) {
            List<Finding> findings = findings(file);
            int codes = count(findings, EveryTerm.ID::equals);
            assertTrue(codes > 5, file + " has " + codes + " codes");
            all += codes;
            unknown += count(findings, UNKNOWN::contains);
        }
        assertTrue(unknown < ALLOWED_SHARE * all, unknown + " of " + all + " codes are unknown");
    }

    @Test
    void anUnknownCodeIsCounted() {
        List<Finding> findings = reader().readLog("""
                {"schemaVersion": "1.0", "records": [{"type": "event", "id": "e", "kind": "seance", "status": "passed", "body": "nobody"}]}
                """).findings().kept();
        assertEquals(3, count(findings, EveryTerm.ID::equals));
        assertEquals(2, count(findings, UNKNOWN::contains));
    }

    private static int count(List<Finding> findings, Predicate<String> rule) {
        return (int)
                findings.stream().filter(finding -> rule.test(finding.ruleId())).count();
    }

    private static List<Finding> findings(Path file) throws IOException {
        return reader().readLog(file).findings().kept();
    }

    private static EngagementReader reader() {
        return EngagementReader.strict()
                .withValidator(EngagementValidator.standard()
                        .withCatalogue(Catalogue.standard().with(new EveryTerm())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsSaidInWordsForWhichThereIsAMember(Path file) throws IOException {
        assertEquals(List.of(), FakedMembers.of(data(file)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a statement in place of a member | {"statements": [{"kind": "option", "text": "The one or the other."}]}
            a statement in place of a member | {"statements": [{"kind": "apologies-for-absence", "text": "One sent apologies."}]}
            a measure in place of a result   | {"statements": [{"kind": "finding", "text": "All.", "measures": [{"name": "n", "value": 71, "unit": "percent"}]}]}
            a percentage in words            | {"responses": [{"text": "Education 69%, housing 66%."}]}
            a direction or a score in words  | {"impactedGroups": [{"characteristic": "age", "impact": "negative: score 12"}]}
            a time of day in a place         | {"type": "event", "place": "City Hall (5.30 pm)"}
            """)
    void whatIsSaidInWordsIsSeen(String what, String json) {
        List<String> found = FakedMembers.of(MAPPER.readTree(json)).toList();
        assertEquals(1, found.size(), json);
        assertTrue(found.get(0).endsWith(what), found.get(0));
    }

    /** What each of them could not say before there were members for it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            N1, /records/10/options/0/status
            N1, /records/10/criteria/0/kind
            N1, /records/10/scrutinyViews/2/substantial
            N1, /records/10/consultations/0/options
            N1, /records/10/consultations/0/reports
            N1, /records/10/consultations/0/feedbackPublished
            N1, /records/10/decision/options
            N1, /records/9/results/0/responses
            N3, /records/1/results/2/answers/2/percentage
            N3, /records/1/results/2/base
            N3, /records/1/identifiers/0
            N4, /records/1/results/0/answers/0/percentage
            N5, /records/2/recommendations/0/responses/0/commitments
            N5, /records/2/recommendations/5/addressees
            N7, /records/8/inCommonWith
            N7, /records/8/startTime
            N7, /records/7/agenda/0/decisions/0/outcome
            N7, /records/9/options/3/status
            N7, /records/9/decision/inCommonWith
            N7, /records/9/consultations/0/status
            N8, /records/2/attendances/1/status
            N8, /records/3/feedback/0/responses/0/status
            N10, /records/1/participations/0/recruitment
            N10, /records/1/participations/0/invited
            N10, /records/1/results/0/multipleChoice
            N13, /records/1/assessments/0/impactedGroups/0/risk/score
            N13, /records/1/assessments/0/impactedGroups/0/mitigations
            N13, /records/1/assessments/0/impactedGroups/0/residualRisk/score
            N13, /records/1/assessments/0/impactedGroups/3/direction
            N13, /records/1/assessments/0/approvals
            N14, /records/2/startTime
            N14, /records/2/attendances/1/substituteFor
            N14, /records/2/declarations/0
            N14, /records/2/agenda/2/questions/0/status
            N14, /records/2/agenda/2/questions/0/responses/0/manner
            """)
    void aCaseSaysThis(String name, String pointer) throws IOException {
        assertFalse(data(CASES.resolve(name + ".json")).at(pointer).isMissingNode(), pointer);
    }

    private static JsonNode data(Path file) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(file));
    }

    /** Reports each term that a record uses, so that they can be counted. */
    private static final class EveryTerm implements ValueRule<Term> {

        static final String ID = "CASES-TERM-001";

        private static final RuleInfo INFO = RuleInfo.builder()
                .id(ID)
                .severity(Severity.INFO)
                .pack("cases")
                .title("A term")
                .rationale("Counts terms.")
                .addSources("the eleven cases")
                .message("{term}")
                .advice("Keep it.")
                .validExample("{\"type\": \"strategy\", \"id\": \"s\", \"title\": \"A strategy\"}")
                .invalidExample("{\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\"}")
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Class<Term> type() {
            return Term.class;
        }

        @Override
        public void check(Term term, Reporter reporter) {
            reporter.report("", Map.of("term", term.code()));
        }
    }
}
