// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.RuleInfo;

/** Which findings of a file are shown, and how those are counted that are more of the same. */
final class Repeats {

    /** How many locations are named of those that are not shown. */
    private static final int MOST_PLACES = 3;

    private final List<Finding> shown = new ArrayList<>();
    private final Map<String, List<Finding>> next = new HashMap<>();
    private final Map<String, Long> shownByRule = new HashMap<>();
    private final Findings findings;

    Repeats(Findings findings, int most) {
        this.findings = findings;
        for (Finding finding : findings) {
            if (shownByRule.getOrDefault(finding.ruleId(), 0L) < most) {
                shownByRule.merge(finding.ruleId(), 1L, Long::sum);
                shown.add(finding);
            } else {
                next.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /** The findings to show, in order. */
    List<Finding> shown() {
        return shown;
    }

    /** A line for each rule with more findings than are shown, by rule id. */
    List<String> more() {
        List<String> lines = new ArrayList<>();
        findings.countByRule().forEach((rule, count) -> {
            long more = count - shownByRule.getOrDefault(rule, 0L);
            if (more > 0) {
                lines.add("and " + more + " more " + (more == 1 ? "finding" : "findings") + " of " + rule + title(rule)
                        + places(next.getOrDefault(rule, List.of()), more));
            }
        });
        return lines;
    }

    private String title(String rule) {
        String title = findings.stream()
                .map(Finding::rule)
                .filter(info -> info.id().equals(rule))
                .findFirst()
                .or(() -> Catalogue.standard().rule(rule).map(found -> found.info()))
                .map(RuleInfo::title)
                .orElse("");
        return title.isEmpty() ? "" : " (" + title + ")";
    }

    private static String places(List<Finding> next, long more) {
        List<String> places = next.stream()
                .map(Finding::location)
                .filter(Objects::nonNull)
                .limit(MOST_PLACES)
                .map(Object::toString)
                .toList();
        if (places.isEmpty()) {
            return "";
        }
        String all = places.stream().collect(Collectors.joining(", "));
        return ", at " + all + (more > places.size() ? " and elsewhere" : "");
    }
}
