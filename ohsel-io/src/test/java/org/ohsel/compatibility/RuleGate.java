// SPDX-License-Identifier: Apache-2.0
package org.ohsel.compatibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/**
 * What others rely on in rules: policies and reports on their ids, builds on their severities and packs, translations on
 * the names of the arguments in messages and advice.
 */
final class RuleGate {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

    /** A rule as the baseline has it. */
    private record Line(String id, Severity severity, String pack, Set<String> arguments) {

        static Line of(RuleInfo rule) {
            Set<String> arguments = new TreeSet<>();
            for (String text : List.of(rule.message(), rule.advice())) {
                ARGUMENT.matcher(text).results().forEach(match -> arguments.add(match.group(1)));
            }
            return new Line(rule.id(), rule.severity(), rule.pack(), arguments);
        }

        static Line parse(String csv) {
            String[] cells = csv.split(",", -1);
            Set<String> arguments = new TreeSet<>(Arrays.asList(cells[3].split(" ", -1)));
            arguments.remove("");
            return new Line(cells[0], Severity.valueOf(cells[1]), cells[2], arguments);
        }

        @Override
        public String toString() {
            return String.join(",", id, severity.name(), pack, String.join(" ", arguments));
        }
    }

    private RuleGate() {}

    /** A baseline: a line for each rule. */
    static List<String> lines(Collection<RuleInfo> rules) {
        return rules.stream().map(Line::of).map(Line::toString).sorted().toList();
    }

    /** What breaks; empty if nothing does. A rule may be relaxed, and one may be added. */
    static List<String> breaks(List<String> before, List<String> now) {
        Map<String, Line> current = now.stream()
                .map(Line::parse)
                .collect(Collectors.toMap(Line::id, line -> line, (one, other) -> one, TreeMap::new));
        List<String> breaks = new ArrayList<>();
        for (String each : before) {
            Line old = Line.parse(each);
            Line rule = current.get(old.id());
            if (rule == null) {
                breaks.add(old.id() + " is gone: a withdrawn rule keeps its id");
                continue;
            }
            if (rule.severity().compareTo(old.severity()) < 0) {
                breaks.add(old.id() + " is stricter: was " + old.severity() + ", is " + rule.severity());
            }
            if (!rule.pack().equals(old.pack())) {
                breaks.add(old.id() + " is in another pack: was in " + old.pack() + ", is in " + rule.pack());
            }
            if (!rule.arguments().containsAll(old.arguments())) {
                breaks.add(old.id() + " has other arguments: had " + old.arguments() + ", has " + rule.arguments());
            }
        }
        return breaks;
    }
}
