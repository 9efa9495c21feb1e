// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;

/** Findings by rule: all are counted, and the first of each rule are kept. */
final class FoundByRule {

    /**
     * What a rule found.
     *
     * @param first the number on the page of the first of the findings that are shown; the others follow
     */
    record Group(String id, long count, List<ShownFinding> shown, int first) {

        Severity severity() {
            return shown.stream()
                    .map(ShownFinding::severity)
                    .min(Comparator.naturalOrder())
                    .orElse(Severity.INFO);
        }

        String title() {
            return shown.isEmpty() ? id : shown.get(0).rule().title();
        }
    }

    private final int mostShown;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, List<ShownFinding>> shown = new HashMap<>();

    FoundByRule(int mostShown) {
        this.mostShown = mostShown;
    }

    void count(Findings findings) {
        findings.countByRule().forEach((rule, count) -> counts.merge(rule, count, Long::sum));
    }

    boolean wants(Finding finding) {
        return shown.getOrDefault(finding.ruleId(), List.of()).size() < mostShown;
    }

    boolean wantsAnyOf(Findings findings) {
        return findings.stream().anyMatch(this::wants);
    }

    void add(ShownFinding finding) {
        shown.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
    }

    long count() {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    /** Whether there are findings that are not shown. */
    boolean isCut() {
        return count() > shown.values().stream().mapToLong(List::size).sum();
    }

    /** The rules with findings to show: the most severe first, then those that found most. */
    List<Group> groups() {
        Predicate<Group> hasAny = group -> !group.shown().isEmpty();
        List<Group> groups = new ArrayList<>(all().filter(hasAny)
                .sorted(Comparator.comparing(Group::severity)
                        .thenComparing(Comparator.comparingLong(Group::count).reversed())
                        .thenComparing(Group::id))
                .toList());
        int next = 1;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            groups.set(i, new Group(group.id(), group.count(), group.shown(), next));
            next += group.shown().size();
        }
        return groups;
    }

    /** The rules of whose findings none was kept, because others had filled the limit. */
    List<Group> notKept() {
        return all().filter(group -> group.shown().isEmpty()).toList();
    }

    private Stream<Group> all() {
        return counts.entrySet().stream()
                .map(entry ->
                        new Group(entry.getKey(), entry.getValue(), shown.getOrDefault(entry.getKey(), List.of()), 0));
    }
}
