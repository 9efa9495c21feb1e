// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;

/** The examples that the rules' descriptions have: what each finds, and what it does not. */
final class Examples {

    /** Rules about other things than records. */
    private static final List<String> OTHERS =
            List.of("OHSEL-POLICY-", "OHSEL-VOCAB-", "OHSEL-SHEET-", "OHSEL-IMPORT-");

    /** Rules that find nothing in a line among others, or not the same in one that there is several times. */
    private static final Set<String> NOT_IN_LINES = Set.of(
            // An input that is empty, or no JSON at all.
            "OHSEL-JSON-006",
            "OHSEL-JSON-014",
            // What follows a record: in a line, it is no JSON.
            "OHSEL-JSON-007",
            // The head of a log, which lines do not have.
            "OHSEL-JSON-012",
            "OHSEL-JSON-013",
            // Values that only programs can make.
            "OHSEL-SHAPE-011",
            "OHSEL-SHAPE-012",
            // What the log covers as a whole: more records, other findings.
            "OHSEL-LOOP-005",
            "OHSEL-LOOP-006",
            "OHSEL-LOOP-007");

    private Examples() {}

    /** The rules that an example can be written for, as lines among others. */
    static List<RuleInfo> rules() {
        return Catalogue.all().rules().stream()
                .map(Rule::info)
                .filter(rule -> OTHERS.stream().noneMatch(rule.id()::startsWith))
                .filter(rule -> !NOT_IN_LINES.contains(rule.id()))
                .toList();
    }

    /** For each rule, an example with one finding of it and none of others. */
    static List<Example> defects() {
        return rules().stream()
                .map(rule -> Example.of(name(rule) + "-no", rule.id(), rule.invalidExample()))
                .toList();
    }

    /** For each rule, an example in which neither it nor any other finds anything. */
    static List<Example> sound() {
        return rules().stream()
                .map(rule -> Example.of(name(rule) + "-yes", null, rule.validExample()))
                .toList();
    }

    private static String name(RuleInfo rule) {
        return rule.id().substring("OHSEL-".length()).toLowerCase(Locale.ROOT);
    }
}
