// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidateCommandTest {

    private static final Path SEEDS = Path.of("../../seeds");
    private static final Path BROKEN = SEEDS.resolve("broken");
    private static final String EVENT = "{\"type\": \"event\", \"id\": \"e1\", \"kind\": \"workshop\"}";

    @TempDir
    private Path folder;

    /** The result of running the command. */
    private record Run(int status, String out, String err) {}

    private static Run validate(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("validate"));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        int status = Main.run(print(out), print(err), all.toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void theSeedsAreWithoutErrors() {
        Run run = validate(SEEDS);
        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("\n5 files, 80 records: 0 errors, 0 warnings, 5 for information\n"), run.out());
        assertTrue(run.out().contains("by kind: "), run.out());
        assertTrue(run.out().contains("by borough: bexley "), run.out());
        assertTrue(run.out().contains("by workstream: cancer "), run.out());
        assertTrue(run.err().contains("broken ignored because of "), run.err());
    }

    static Stream<String> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** The expected findings are in the table of the folder's README. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void aBrokenSeedGivesExactlyTheFindingThatItsNamePromises(String name) throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        Matcher rows = Pattern.compile("\\| (\\S+\\.json) \\| (OHSEL-\\S+) \\| (\\d+:\\d+) \\|")
                .matcher(Files.readString(BROKEN.resolve("README.md")));
        while (rows.find()) {
            if (rows.group(1).equals(name)) {
                expected.add(rows.group(3) + " " + rows.group(2));
            }
        }
        Run run = validate(BROKEN.resolve(name));
        TreeSet<String> found = new TreeSet<>();
        Matcher findings = Pattern.compile("(?m)^\\S+:(\\d+:\\d+) (error|warning|info) (OHSEL-\\S+) \\S")
                .matcher(run.out());
        int warnings = 0;
        while (findings.find()) {
            found.add(findings.group(1) + " " + findings.group(3));
            warnings += findings.group(2).equals("error") ? 0 : 1;
        }
        assertEquals(expected, found, run.out());
        assertEquals(warnings == found.size() ? 0 : 1, run.status());
    }

    @Test
    void everyRowOfTheTableOfBrokenSeedsHasItsFile() throws IOException {
        Matcher rows = Pattern.compile("\\| (\\S+\\.json) \\|").matcher(Files.readString(BROKEN.resolve("README.md")));
        TreeSet<String> named = new TreeSet<>();
        while (rows.find()) {
            named.add(rows.group(1));
        }
        assertEquals(new TreeSet<>(brokenFiles().toList()), named);
    }

    @Test
    void aFindingIsShownWithItsLineACaretAndAdvice() throws IOException {
        Path file = file("a.json", "{\"type\": \"event\", \"id\": \"e1\",\n \"kind\": \"workshop\", \"title\": 5}\n");
        Run run = validate(file);
        assertEquals(1, run.status());
        assertEquals("""
                %s:2:31 error OHSEL-JSON-002 title must be a string, not the number 5
                     "kind": "workshop", "title": 5}
                %s^
                    Write "5".

                1 file, 1 record: 1 error, 0 warnings, 0 for information
                  by kind: event 1
                """.formatted(file, " ".repeat(4 + 30)), run.out());
    }

    @Test
    void aReportForProgramsIsOneObject() throws IOException {
        Path file = file("a.json", "{\"type\": \"event\", \"id\": \"e1\", \"kind\": 7}");
        Run run = validate("--format", "json", file);
        assertEquals(1, run.status());
        assertEquals(
                "{\"findings\":[{\"file\":\"" + file + "\",\"line\":1,\"column\":39,\"pointer\":\"/kind\","
                        + "\"record\":\"e1\",\"rule\":\"OHSEL-JSON-002\",\"title\":\"A value has the wrong type\","
                        + "\"severity\":\"error\",\"message\":\"kind must be a code as a string, not the number 7\","
                        + "\"advice\":\"Write a code as a string.\","
                        + "\"sources\":[\"the JSON Schema of this library\"]}],\"unread\":[],"
                        + "\"summary\":{\"files\":1,\"records\":1,\"errors\":1,\"warnings\":0,\"infos\":0,"
                        + "\"notKept\":0,\"rules\":{\"OHSEL-JSON-002\":1},"
                        + "\"statistics\":[{\"count\":1,\"severity\":\"error\",\"rule\":\"OHSEL-JSON-002\","
                        + "\"title\":\"A value has the wrong type\"}],\"interrupted\":false}}\n",
                run.out());
    }

    @Test
    void aReportForCodeReviewIsSarif() throws IOException {
        Path file = file("a.json", "{\"type\": \"event\", \"id\": \"e1\", \"kind\": 7}");
        Run run = validate("--format", "sarif", file);
        assertEquals(1, run.status());
        assertTrue(run.out().contains("\"version\":\"2.1.0\""), run.out());
        assertTrue(run.out().contains("\"ruleId\":\"OHSEL-JSON-002\""), run.out());
        assertTrue(
                run.out().contains("{\"startLine\":1,\"startColumn\":39,\"endLine\":1,\"endColumn\":40}"), run.out());
    }

    @Test
    void sarifDescribesAllRulesThatWereRunIfAsked() throws IOException {
        Path file = file("a.json", EVENT);
        String described = "{\"id\":\"OHSEL-ASSESS-006\",";
        assertFalse(validate("--format", "sarif", "--packs", "bexley-process", file)
                .out()
                .contains(described));
        assertFalse(validate("--format", "sarif", "--all-rules", file).out().contains(described));
        assertTrue(validate("--format", "sarif", "--all-rules", "--packs", "bexley-process", file)
                .out()
                .contains(described));
        Run privacy = validate("--format", "sarif", "--all-rules", "--packs", "privacy", file);
        assertFalse(privacy.out().contains(described), privacy.out());
        assertTrue(privacy.out().contains("{\"id\":\"OHSEL-JSON-002\","), privacy.out());
    }

    @Test
    void severalThreadsReportTheSame() {
        Run one = validate("--tolerant", BROKEN, SEEDS);
        Run several = validate("--threads", 3, "--tolerant", BROKEN, SEEDS);
        assertEquals(one, several);
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream((EVENT + "\n[").getBytes(StandardCharsets.UTF_8)));
            Run run = validate("-");
            assertEquals(1, run.status());
            assertTrue(run.out().startsWith("<stdin>:2:1 error OHSEL-JSON-007 "), run.out());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void readsCompressedFilesAndFilesWithARecordALine() throws IOException {
        Path file = folder.resolve("records.ndjson.gz");
        try (OutputStream output = new GZIPOutputStream(Files.newOutputStream(file))) {
            output.write((EVENT + "\n" + EVENT.replace("workshop", "werkshop").replace("e1", "e2") + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        Run run = validate(folder);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("records.ndjson.gz:2:39 warning OHSEL-TERM-001 "), run.out());
        assertTrue(run.out().contains("\n1 file, 2 records: 0 errors, 1 warning"), run.out());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsRead() throws IOException {
        Path good = file("good.json", EVENT);
        Run run = validate(folder.resolve("absent.json"), good);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("absent.json: no such file or folder"), run.err());
        assertTrue(run.out().startsWith("1 file, 1 record: 0 errors"), run.out());
    }

    @Test
    void aFolderWithoutAnythingToReadIsSaid() throws IOException {
        file("notes.txt", "nothing");
        Run run = validate(folder);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("is a folder without any .json, .ndjson or .jsonl files"), run.err());
    }

    @Test
    void aFileThatIsNoGzipInsideIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("a.json.gz"), new byte[] {0x1F, (byte) 0x8B, 0, 0, 0, 0, 0, 0, 0, 0});
        Run run = validate(file);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("ohsel: cannot read " + file + ": "), run.err());
    }

    @Test
    void wrongUsageIsSaidWithoutAStackTrace() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("--format", "xml", "a.json"),
                List.of("--as-of", "soon", "a.json"),
                List.of("--threads", "0", "a.json"),
                List.of("--no-such-option", "a.json"))) {
            Run run = validate(wrong.toArray());
            assertEquals(2, run.status(), wrong.toString());
            assertTrue(run.err().contains("Usage: ohsel validate"), run.err());
            assertFalse(run.err().contains("\tat "), run.err());
        }
    }

    @Test
    void theDayThatCountsAsTodayIsTheUsersToSay() throws IOException {
        Path file = file(
                "a.json",
                "{\"type\": \"event\", \"id\": \"e1\", \"kind\": \"workshop\", \"status\": \"passed\", \"date\": \"2017-09-04\"}");
        assertEquals(0, validate(file).status());
        assertEquals(0, validate("--as-of", "2017-09-30", file).status());
        Run run = validate("--as-of", "2017-08-30", file);
        assertEquals(1, run.status());
        assertTrue(run.out().contains("error OHSEL-TIME-002 "), run.out());
    }

    @Test
    void unknownMembersAreForInformationToATolerantReader() throws IOException {
        Path file = file("a.json", EVENT.replace("}", ", \"colour\": \"blue\"}"));
        assertEquals(1, validate(file).status());
        Run run = validate("--tolerant", file);
        assertEquals(0, run.status());
        assertTrue(run.out().contains("info OHSEL-JSON-003 an event has no member colour"), run.out());
    }

    @Test
    void nothingInAFileReachesTheTerminalAsACommand() throws IOException {
        Path file = file("a.json", EVENT.replace("\"kind\"", "\"\u001b[31mred\u009b\u202e\": 1, \"kind\""));
        Run run = validate("--show-values", file);
        assertEquals(1, run.status());
        assertTrue(run.out().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), run.out());
        assertFalse(run.out().contains("\u202e"), run.out());
    }

    @Test
    void peoplesWordsAreShownOnlyIfAskedFor() throws IOException {
        Path file = file("a.json", EVENT.replace("workshop", "Mrs Smith said"));
        assertFalse(messages(validate(file)).contains("Smith"));
        assertTrue(messages(validate("--show-values", file)).contains("Mrs Smith said"));
    }

    private static String messages(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("OHSEL-"))
                .toList()
                .toString();
    }

    private static final String UNKNOWN_TERM =
            "{\"type\": \"event\", \"id\": \"e1\", \"kind\": \"workshop\", \"workstreams\": [\"maternty\"]}";

    @Test
    void aPolicySuppressesAFindingAndSaysWhichSuppressionsAreIdle() throws IOException {
        Path policy = file("policy.json", """
                {"suppressions": [
                  {"rule": "OHSEL-TERM-001", "record": "e1", "reason": "Read from an old list."},
                  {"rule": "OHSEL-TERM-001", "record": "e2", "reason": "Read from an old list."}]}
                """);
        Run run = validate("--policy", policy, file("event.json", UNKNOWN_TERM));
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("policy.json:3:3 warning OHSEL-POLICY-003"), run.out());
        assertFalse(run.out().contains("OHSEL-TERM-001 maternty"), run.out());
        assertTrue(run.out().contains("1 record: 0 errors, 1 warning,"), run.out());
    }

    @Test
    void aPolicyRaisesASeverity() throws IOException {
        Path policy = file("policy.json", "{\"settings\": [{\"rule\": \"OHSEL-TERM-001\", \"level\": \"error\"}]}");
        Run run = validate("--policy", policy, file("event.json", UNKNOWN_TERM));
        assertEquals(1, run.status(), run.out());
        assertTrue(run.out().contains("error OHSEL-TERM-001"), run.out());
    }

    @Test
    void aPolicyThatNamesAnUnknownRuleIsAnError() throws IOException {
        Path policy = file("policy.json", "{\"settings\": [{\"rule\": \"OHSEL-TERM-01\", \"level\": \"off\"}]}");
        Run run = validate("--policy", policy, file("event.json", EVENT));
        assertEquals(1, run.status(), run.out());
        assertTrue(run.out().contains("policy.json:1:24 error OHSEL-POLICY-001"), run.out());
    }

    @Test
    void aBrokenPolicyStopsTheRun() throws IOException {
        Path policy = file("policy.json", "{\"settings\": [{\"rule\": \"OHSEL-TERM-001\", \"level\": \"of\"}]}");
        Run run = validate("--policy", policy, file("event.json", EVENT));
        assertEquals(2, run.status(), run.out());
        assertTrue(run.out().contains("policy.json:1:51 error OHSEL-JSON-004"), run.out());
        assertEquals(
                2, validate("--policy", folder.resolve("none.json"), folder).status());
    }

    @Test
    void disclosureIsLookedForIfChosen() throws IOException {
        Path file = file("results.json", """
                {"type": "publication", "id": "p1", "kind": "paper", "title": "Results", "results": [
                  {"base": {"count": 600, "qualifier": "exact"}, "answers": [
                    {"option": "Good", "count": 427}, {"option": "Neither", "count": 27},
                    {"option": "Poor", "qualifier": "suppressed"}]}]}
                """);
        assertEquals(0, validate(file).status());
        Run chosen = validate("--packs", "disclosure", file);
        assertEquals(1, chosen.status());
        assertTrue(
                chosen.out().contains("OHSEL-DISCLOSE-002") && chosen.out().contains("600 - 427 - 27 = 146"),
                chosen.out());
    }

    @Test
    void packsAreChosenByName() throws IOException {
        Path file = file("activity.json", """
                {"type": "commissioning-activity", "id": "a1", "kind": "business-case", "title": "A service",
                 "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}, "workstreams": ["maternty"]}
                """);
        Run byDefault = validate(file);
        assertTrue(
                !byDefault.out().contains("OHSEL-ASSESS-006") && byDefault.out().contains("OHSEL-TERM-001"),
                byDefault.out());
        Run bexley = validate("--packs", "bexley-process", file);
        assertTrue(bexley.out().contains("OHSEL-ASSESS-006") && bexley.out().contains("OHSEL-TERM-001"), bexley.out());
        Run alone = validate("--only-packs", "bexley-process", file);
        assertTrue(alone.out().contains("OHSEL-ASSESS-006") && !alone.out().contains("OHSEL-TERM-001"), alone.out());
        assertEquals(
                2,
                validate("--packs", "privacy", "--only-packs", "privacy", file).status());
        Run core = validate("--packs", "privacy", file);
        assertTrue(!core.out().contains("OHSEL-ASSESS-006") && core.out().contains("OHSEL-TERM-001"), core.out());
        Run unknown = validate("--packs", "none", file);
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().contains("no pack is called none; there are core, duties"), unknown.err());
    }
}
