// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import org.ohsel.model.Source;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.TextRule;

/** Where a fact was taken from. */
final class SourceRules {

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", "sources": [{"document": "003", "lines": "%s"}]}
            """;

    /** The lines can be found. The constraint on them sees to the characters, and this to their sense. */
    private static TextRule lines() {
        return new TextRule(
                RuleInfo.builder()
                        .id("OHSEL-SOURCE-001")
                        .severity(Severity.WARNING)
                        .pack(Pack.CORE)
                        .title("The lines of a source make no sense")
                        .rationale(
                                "A fact is as good as its source, and this one cannot be looked up: part of a number is"
                                        + " missing, or a range ends before it begins.")
                        .addSources("the component lines of Source")
                        .message("{lines} are no lines of a document")
                        .mend("Write lines and ranges of lines with commas between them, as in 9,91-93.")
                        .validExample(EVENT.formatted("9,91-93"))
                        .invalidExample(EVENT.formatted("95-91"))
                        .build(),
                (type, component) -> type == Source.class && component.getName().equals("lines"),
                lines -> !makesSense(lines),
                lines -> isMadeOfLineNumbers(lines) ? Map.of("lines", lines) : null);
    }

    /** Anything else violates the constraint on the component. */
    private static boolean isMadeOfLineNumbers(String lines) {
        if (lines.isEmpty() || lines.charAt(0) < '1' || lines.charAt(0) > '9') {
            return false;
        }
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if ((c < '0' || c > '9') && c != ',' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is a list of numbers and ranges, each range with two ends in order. */
    private static boolean makesSense(String lines) {
        int length = lines.length();
        int i = 0;
        while (true) {
            int start = i;
            i = endOfNumber(lines, start);
            if (i == start || lines.charAt(start) == '0') {
                return false;
            }
            if (i < length && lines.charAt(i) == '-') {
                int second = i + 1;
                int end = endOfNumber(lines, second);
                if (end == second || lines.charAt(second) == '0' || isBefore(lines, second, end, start, i)) {
                    return false;
                }
                i = end;
            }
            if (i == length) {
                return true;
            }
            if (lines.charAt(i) != ',') {
                return false;
            }
            i++;
        }
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Compares numbers of any length, without noughts in front. */
    private static boolean isBefore(String text, int start, int end, int otherStart, int otherEnd) {
        int longer = Integer.compare(end - start, otherEnd - otherStart);
        return longer != 0
                ? longer < 0
                : text.substring(start, end).compareTo(text.substring(otherStart, otherEnd)) < 0;
    }

    private SourceRules() {}

    static List<Rule> all() {
        return List.of(lines());
    }
}
