// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.RuleInfo;

/** The suite is whole, and what stands here and elsewhere in the repository is the same. */
class SuiteTest {

    private static final Path FOLDER = Path.of("src/main/resources/conformance");
    private static final Path FIXTURES = Path.of("../src/test/resources/fixtures");

    /** About formats that another implementation need not read, and about values in memory; the README says so. */
    private static final List<String> LEFT_OUT =
            List.of("OHSEL-SHEET-", "OHSEL-IMPORT-", "OHSEL-VOCAB-", "OHSEL-SHAPE-011", "OHSEL-SHAPE-012");

    private static final List<ConformanceCase> CASES = Suite.bundled().cases();

    @TempDir
    Path folder;

    @Test
    void hasEveryKindOfQuestion() {
        assertEquals(
                Set.of("read", "policy", "canonical", "term", "place", "date"),
                CASES.stream().map(ConformanceCase::kind).collect(Collectors.toSet()));
        assertTrue(CASES.size() > 5000, CASES.size() + " cases");
    }

    @Test
    void everyRuleHasACaseThatBreaksItAndOneThatKeepsIt() {
        Set<String> broken =
                CASES.stream().flatMap(each -> expectedRules(each).stream()).collect(Collectors.toSet());
        Set<String> kept = CASES.stream()
                .filter(each -> expectedRules(each).isEmpty())
                .map(ConformanceCase::id)
                .filter(id -> id.indexOf('/') != id.lastIndexOf('/'))
                .map(id -> "OHSEL-" + id.substring(id.indexOf('/') + 1, id.lastIndexOf('/')))
                .collect(Collectors.toSet());
        Set<String> rules = rules().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(rules.size() > 150);
        assertEquals(Set.of(), without(rules, broken), "rules that no case breaks");
        assertEquals(Set.of(), without(rules, kept), "rules without a case that keeps them");
    }

    @Test
    void theExamplesAreThoseOfTheRules() {
        Map<String, ConformanceCase> byId = CASES.stream().collect(Collectors.toMap(ConformanceCase::id, each -> each));
        rules().filter(rule -> !rule.id().startsWith("OHSEL-POLICY-")).forEach(rule -> {
            String start = "example/" + rule.id().substring("OHSEL-".length());
            assertEquals(rule.validExample(), input(byId.get(start + "/valid")), rule.id());
            assertEquals(rule.invalidExample(), input(byId.get(start + "/invalid")), rule.id());
        });
    }

    /** The suite stands alone, so the fixtures are here once more. */
    @Test
    void theFixturesAreThoseOfTheLibrary() throws IOException {
        List<ConformanceCase> fixtures =
                CASES.stream().filter(each -> each.id().startsWith("fixture/")).toList();
        assertTrue(fixtures.size() > 180);
        for (ConformanceCase each : fixtures) {
            Path file = FIXTURES.resolve(each.id().substring("fixture/".length()) + ".json");
            assertEquals(Files.readString(file), input(each), each.id());
        }
    }

    @Test
    void everyFileIsNamed() throws IOException {
        JsonObject manifest = Json.object(Files.readString(FOLDER.resolve("suite.json")));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertEquals(
                    manifest.getAsJsonObject("files").keySet(),
                    files.filter(file -> file.toString().endsWith(".ndjson"))
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toSet()));
        }
        assertEquals("1.0", manifest.get("format").getAsString());
    }

    @Test
    void noRequestSaysWhatIsExpected() {
        for (ConformanceCase each : CASES) {
            JsonObject request = Json.object(each.request());
            assertFalse(request.has("expected") || request.has("decidableBy"), each.id());
        }
    }

    @Test
    void theSameSuiteIsInTheFolderAndInTheJar() throws IOException {
        Suite suite = Suite.in(FOLDER);
        assertEquals(Suite.bundled().version(), suite.version());
        assertEquals(
                CASES.stream().map(each -> each.whole()).toList(),
                suite.cases().stream().map(each -> each.whole()).toList());
    }

    @Test
    void theContentOfAFileIsPartOfTheRequest() throws IOException {
        Files.createDirectory(folder.resolve("files"));
        Files.write(folder.resolve("files/one.json"), new byte[] {(byte) 0xFF});
        Suite suite = suite(
                "{\"id\": \"a\", \"kind\": \"read\", \"file\": \"files/one.json\", \"expected\": {\"findings\": []}}");
        assertEquals(
                Json.object("{\"id\": \"a\", \"kind\": \"read\", \"base64\": \"/w==\"}"),
                Json.object(suite.cases().get(0).request()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "a", "kind": "date"}                                                | cases.ndjson, line 1: expected must be an object
            {"id": "a", "kind": "date", "expected": {}}                                | cases.ndjson, line 1: expected must be an object
            {"id": 1, "kind": "date", "expected": {"before": "certain"}}               | cases.ndjson, line 1: id must be a string
            {"id": "a", "expected": {"before": "certain"}}                             | cases.ndjson, line 1: kind is missing
            {"id": "a", "kind": "date", "expected": {"before": "certain"}              | cases.ndjson, line 1: it is not JSON
            []                                                                         | cases.ndjson, line 1: it is not one JSON object
            {"id": "a", "kind": "read", "file": "../a", "expected": {"findings": []}}  | ../a is not in the folder of the suite
            {"id": "a", "kind": "read", "file": "/etc/hosts", "expected": {"codes": []}} | /etc/hosts is not in the folder of the suite
            {"id": "a", "kind": "read", "file": "none", "expected": {"findings": []}}  | none does not exist
            """)
    void saysWhatIsWrongWithACase(String line, String message) {
        BrokenSuiteException broken = assertThrows(BrokenSuiteException.class, () -> suite(line));
        assertTrue(broken.getMessage().startsWith(message), broken.getMessage());
    }

    @Test
    void saysThatAnIdIsThereTwiceAndThatTheNumberIsWrong() {
        String line = "{\"id\": \"a\", \"kind\": \"date\", \"expected\": {\"before\": \"certain\"}}";
        assertEquals(
                "cases.ndjson, line 2: there is another case with the id a",
                assertThrows(BrokenSuiteException.class, () -> suite(line + "\n" + line))
                        .getMessage());
        assertEquals(
                "suite.json: cases.ndjson has 2 cases, not 1",
                assertThrows(BrokenSuiteException.class, () -> suite(line + "\n" + line.replace("\"a\"", "\"b\"")))
                        .getMessage());
        assertEquals(
                "suite.json does not exist",
                assertThrows(BrokenSuiteException.class, () -> Suite.in(folder.resolve("nowhere")))
                        .getMessage());
    }

    /** A suite of one file, said to have one case. */
    private Suite suite(String lines) throws IOException {
        Files.writeString(folder.resolve("cases.ndjson"), lines);
        Files.writeString(folder.resolve("suite.json"), "{\"suite\": \"0\", \"files\": {\"cases.ndjson\": 1}}");
        return Suite.in(folder);
    }

    private static Stream<RuleInfo> rules() {
        return Catalogue.all().rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> LEFT_OUT.stream().noneMatch(rule.id()::startsWith));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(Predicate.not(others::contains)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expectedRules(ConformanceCase each) {
        JsonElement findings = each.expected().get("findings");
        return findings == null
                ? Set.of()
                : findings.getAsJsonArray().asList().stream()
                        .map(finding -> finding.getAsJsonObject().get("rule").getAsString())
                        .collect(Collectors.toSet());
    }

    private static String input(ConformanceCase each) {
        return Json.string(each.whole(), "input")
                .orElseGet(() -> new String(
                        Base64.getDecoder().decode(Json.needed(each.whole(), "base64")), StandardCharsets.UTF_8));
    }
}
