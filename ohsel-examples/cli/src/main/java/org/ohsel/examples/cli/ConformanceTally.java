// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ohsel.conformance.ConformanceCase;
import org.ohsel.conformance.Outcome;
import org.ohsel.conformance.Verdict;
import org.ohsel.io.report.Visible;

/** How many cases of each kind passed, failed and were skipped, and why the latter were. */
final class ConformanceTally {

    private final Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    void add(ConformanceCase asked, Verdict verdict) {
        counts.computeIfAbsent(asked.kind(), kind -> new EnumMap<>(Outcome.class))
                .merge(verdict.outcome(), 1, Integer::sum);
        if (verdict.outcome() == Outcome.SKIPPED) {
            reasons.merge(verdict.reason(), 1, Integer::sum);
        }
    }

    int count(Outcome outcome) {
        return counts.values().stream()
                .mapToInt(kind -> kind.getOrDefault(outcome, 0))
                .sum();
    }

    /** A table with a row for each kind, then the reasons for skipping with their numbers. */
    String text() {
        StringBuilder text = new StringBuilder(row("", "passed", "failed", "skipped"));
        counts.forEach((kind, of) -> text.append(row(
                Visible.text(kind),
                of.getOrDefault(Outcome.PASSED, 0),
                of.getOrDefault(Outcome.FAILED, 0),
                of.getOrDefault(Outcome.SKIPPED, 0))));
        text.append(row("all", count(Outcome.PASSED), count(Outcome.FAILED), count(Outcome.SKIPPED)));
        reasons.forEach((reason, count) -> text.append("skipped ")
                .append(count)
                .append(": ")
                .append(Visible.text(reason))
                .append('\n'));
        return text.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-10s %7s %7s %8s\n", cells);
    }
}
