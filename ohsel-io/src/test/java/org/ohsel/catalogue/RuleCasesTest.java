// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.TestFactory;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/**
 * Each rule at its edges. The cases of a rule are a file named for it: a JSON text with a gap, and a row for each thing to
 * put there, with what the rule must find of it.
 */
class RuleCasesTest {

    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final String ARROW = " =>";

    @TestFactory
    Stream<DynamicContainer> findsWhatTheRowSaysAndNoMore() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(RULES)) {
            files = all.sorted().toList();
        }
        assertFalse(files.isEmpty());
        return files.stream().map(RuleCasesTest::cases);
    }

    private static DynamicContainer cases(Path file) {
        String rule = file.getFileName().toString().replace(".txt", "");
        assertTrue(Catalogue.standard().rule(rule).isPresent(), rule);
        String frame = "";
        EngagementReader reader = reader(RuleExamplesTest.AS_OF);
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("in ")) {
                frame = line.substring(3);
            } else if (line.startsWith("asOf ")) {
                reader = reader(LocalDate.parse(line.substring(5)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                tests.add(row(rule, frame, reader, line));
            }
        }
        return DynamicContainer.dynamicContainer(rule, tests);
    }

    private static DynamicTest row(String rule, String frame, EngagementReader reader, String line) {
        int arrow = line.lastIndexOf(ARROW);
        assertTrue(arrow >= 0 && frame.contains("%s"), line);
        String json = frame.replace("%s", line.substring(0, arrow));
        String expected = line.substring(arrow + ARROW.length()).strip();
        return DynamicTest.dynamicTest(line, () -> assertEquals(expected, found(rule, json, reader)));
    }

    private static String found(String rule, String json, EngagementReader reader) {
        List<Finding> findings = reader.readLog(json).findings().kept();
        assertTrue(
                findings.stream().noneMatch(finding -> finding.ruleId().startsWith("OHSEL-JSON")), findings::toString);
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
