// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/**
 * Each rule at its edges. The cases of a rule are a file named for it: a JSON document with a gap, and a row for each thing
 * to put there, with what the rule must find. Here are the cases that need a reader; those of the other rules are in
 * ohsel-rules, which judges them in memory, and the reader must agree with it.
 */
class RuleCasesTest {

    private static final List<Path> RULES = List.of(
            Path.of("src/test/resources/rules"), Path.of("../ohsel-rules/src/test/resources/org/ohsel/rules/standard"));
    private static final String ARROW = " =>";

    @TestFactory
    Stream<DynamicContainer> findsWhatTheRowSaysAndNoMore() throws IOException {
        return files().stream().map(RuleCasesTest::cases);
    }

    @Test
    void everyRuleHasCases() throws IOException {
        List<String> rules = new ArrayList<>();
        Catalogue.standard().rules().forEach(rule -> rules.add(rule.info().id()));
        files().forEach(file -> rules.remove(rule(file)));
        assertEquals(List.of(), rules, "rules without cases");
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path directory : RULES) {
            if (Files.isDirectory(directory)) {
                try (Stream<Path> all = Files.list(directory)) {
                    all.sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static String rule(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    private static DynamicContainer cases(Path file) {
        String rule = rule(file);
        assertTrue(Catalogue.standard().rule(rule).isPresent(), rule);
        String frame = "";
        EngagementReader reader = reader(RuleExamplesTest.AS_OF);
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("in ")) {
                frame = line.substring(3);
            } else if (line.startsWith("asOf ")) {
                reader = reader(LocalDate.parse(line.substring(5)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                tests.add(row(rule, frame, reader, line, file.getFileName() + ":" + (i + 1) + ": " + line));
            }
        }
        return DynamicContainer.dynamicContainer(rule, tests);
    }

    /** The report of a build names dynamic tests by their numbers, so the message says which row it is. */
    private static DynamicTest row(String rule, String frame, EngagementReader reader, String line, String place) {
        int arrow = line.lastIndexOf(ARROW);
        assertTrue(arrow >= 0 && frame.contains("%s"), place);
        String json = frame.replace("%s", line.substring(0, arrow));
        String expected = line.substring(arrow + ARROW.length()).strip();
        return DynamicTest.dynamicTest(place, () -> assertEquals(expected, found(rule, json, reader, place), place));
    }

    private static String found(String rule, String json, EngagementReader reader, String place) {
        List<Finding> findings = reader.readLog(json).findings().kept();
        assertTrue(
                findings.stream().noneMatch(finding -> finding.ruleId().startsWith("OHSEL-JSON")),
                () -> place + " " + findings);
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(finding -> (finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.pointer()).strip())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static EngagementReader reader(LocalDate asOf) {
        return EngagementReader.strict()
                .withValidator(EngagementValidator.standard().withAsOfDate(asOf));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
