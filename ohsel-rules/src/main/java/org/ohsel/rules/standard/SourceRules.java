// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Map;
import org.ohsel.model.Source;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/** Where a fact was taken from. */
final class SourceRules {

    static final Family FAMILY = new Family("OHSEL-SOURCE");

    /** As many digits as fit into a {@code long}. Numbers with more, which no line has, count as equal. */
    private static final int MOST_DIGITS = 18;

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", "sources": [{"document": "003", "lines": "%s"}]}
            """;

    /**
     * The lines can be found. The constraint on them checks the characters, and this rule checks that they make sense.
     */
    static final Rule LINES = FAMILY.onTexts(
            RuleInfo.builder()
                    .id("OHSEL-SOURCE-001")
                    .severity(Severity.WARNING)
                    .pack(Pack.CORE)
                    .title("The line numbers of a source make no sense")
                    .rationale("A fact is only as good as its source, and this one cannot be looked up: part of a"
                            + " number is missing, or a range ends before it begins.")
                    .addSources("the component lines of Source")
                    .message("{lines} is not a valid list of lines")
                    .advice("Write line numbers and ranges separated by commas, as in 9,91-93.")
                    .validExample(fill(EVENT, "9,91-93"))
                    .invalidExample(fill(EVENT, "95-91"))
                    .build(),
            (type, component) -> type == Source.class && component.getName().equals("lines"),
            lines -> !makesSense(lines),
            lines -> isMadeOfLineNumbers(lines) ? Map.of("lines", lines) : null);

    private SourceRules() {}

    /** Whether the lines have the right characters; if not, they violate the constraint on the component. */
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

    /** Whether the string is a list of numbers and ranges, each range with two ends in order. */
    private static boolean makesSense(String lines) {
        long first = 0;
        long number = 0;
        int digits = 0;
        boolean range = false;
        for (int i = 0; i <= lines.length(); i++) {
            char c = i < lines.length() ? lines.charAt(i) : ',';
            if (c >= '0' && c <= '9') {
                digits++;
                number = digits > MOST_DIGITS ? Long.MAX_VALUE : 10 * number + c - '0';
                if (number == 0) {
                    return false;
                }
            } else if (digits == 0 || (c == '-' ? range : c != ',' || number < first)) {
                return false;
            } else {
                range = c == '-';
                first = range ? number : 0;
                number = 0;
                digits = 0;
            }
        }
        return true;
    }
}
