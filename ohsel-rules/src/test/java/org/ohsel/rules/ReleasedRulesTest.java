// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What users rely on in the catalogue: except in a new major version, an id keeps its meaning, and no finding becomes
 * more severe. {@code released/rules.txt} has the catalogue as last released; it is replaced at a release, and at no
 * other time.
 */
class ReleasedRulesTest {

    private static final Path RELEASED = Path.of("src/test/resources/released/rules.txt");

    /** A rule as it was released. */
    private record Released(String id, Severity severity, String title) {}

    private static List<Released> released() throws IOException {
        List<Released> rules = new ArrayList<>();
        for (String line : Files.readAllLines(RELEASED)) {
            Matcher rule = Pattern.compile("(\\S+) (ERROR|WARNING|INFO) (.+)").matcher(line);
            if (rule.matches() && !line.startsWith("#")) {
                rules.add(new Released(rule.group(1), Severity.valueOf(rule.group(2)), rule.group(3)));
            }
        }
        return rules;
    }

    /** What in a catalogue would break a promise to users of the released one. */
    private static List<String> breaches(List<Released> released, List<Released> now) {
        Map<String, Released> byId = new LinkedHashMap<>();
        now.forEach(rule -> byId.put(rule.id(), rule));
        List<String> breaches = new ArrayList<>();
        for (Released then : released) {
            Released rule = byId.get(then.id());
            if (rule == null) {
                breaches.add(then.id() + " is gone");
            } else if (!rule.title().equals(then.title())) {
                breaches.add(then.id() + " means something else");
            } else if (rule.severity().compareTo(then.severity()) < 0) {
                breaches.add(then.id() + " is graver");
            }
        }
        return breaches;
    }

    private static List<Released> now() {
        return Catalogue.all().rules().stream()
                .map(Rule::info)
                .map(ReleasedRulesTest::of)
                .toList();
    }

    private static Released of(RuleInfo rule) {
        return new Released(rule.id(), rule.severity(), rule.title());
    }

    /** The number that has to change before a promise may be broken: the second before 1.0, the first afterwards. */
    private static String major(String version) {
        Matcher numbers = Pattern.compile("(\\d+)\\.(\\d+)\\..*").matcher(version);
        assertTrue(numbers.matches(), version);
        return numbers.group(1).equals("0") ? "0." + numbers.group(2) : numbers.group(1);
    }

    @Test
    void promisesHoldUnlessTheMajorVersionChanges() throws IOException {
        Matcher version =
                Pattern.compile("<revision>([^<]+)</revision>").matcher(Files.readString(Path.of("../pom.xml")));
        assertTrue(version.find());
        String then = Files.readAllLines(RELEASED).get(0).replace("# ", "");
        if (major(version.group(1)).equals(major(then))) {
            assertEquals(List.of(), breaches(released(), now()));
        }
        assertTrue(released().size() >= 70, "the released catalogue was read");
    }

    @Test
    void severitiesAreOrderedFromTheGravest() {
        assertTrue(Severity.ERROR.compareTo(Severity.WARNING) < 0 && Severity.WARNING.compareTo(Severity.INFO) < 0);
    }

    @Test
    void eachBreachIsSeen() {
        List<Released> then = List.of(
                new Released("A-1", Severity.INFO, "one"),
                new Released("A-2", Severity.WARNING, "two"),
                new Released("A-3", Severity.WARNING, "three"),
                new Released("A-4", Severity.WARNING, "four"));
        List<Released> now = List.of(
                new Released("A-2", Severity.ERROR, "two"),
                new Released("A-3", Severity.WARNING, "something else"),
                new Released("A-4", Severity.INFO, "four"),
                new Released("A-5", Severity.ERROR, "new"));
        assertEquals(List.of("A-1 is gone", "A-2 is graver", "A-3 means something else"), breaches(then, now));
        assertEquals(
                List.of("0.1", "0.2", "1", "12"),
                List.of(major("0.1.0-SNAPSHOT"), major("0.2.3"), major("1.9.0"), major("12.0.1")));
    }
}
