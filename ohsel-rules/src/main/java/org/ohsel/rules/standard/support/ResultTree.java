// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.SurveyResult;

/**
 * The results of one list as wholes and their parts. A part whose whole is not there, or of which two have the label, is
 * a part of nothing.
 */
final class ResultTree {

    private static final int NONE = -1;
    private static final int AMBIGUOUS = -2;

    private final List<SurveyResult> results;
    private final Map<String, Integer> labels = new HashMap<>();
    private final int[] wholes;

    /** Every whole that has parts and is in no circle, after those of its parts that have parts. */
    private final List<Integer> bottomUp = new ArrayList<>();

    /** How many parts of a result have not been counted yet; 0 in the end unless it is in a circle. */
    private final int[] open;

    ResultTree(List<SurveyResult> results) {
        this.results = results;
        for (int i = 0; i < results.size(); i++) {
            @Nullable String label = label(i);
            if (label != null) {
                labels.merge(label, i, (first, second) -> AMBIGUOUS);
            }
        }
        wholes = new int[results.size()];
        open = new int[results.size()];
        for (int i = 0; i < wholes.length; i++) {
            @Nullable String partOf = partOf(i);
            wholes[i] = partOf == null ? NONE : labels.getOrDefault(partOf, NONE);
            if (wholes[i] >= 0) {
                open[wholes[i]]++;
            }
        }
        order();
    }

    private void order() {
        boolean[] hasParts = new boolean[open.length];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < open.length; i++) {
            hasParts[i] = open[i] > 0;
            if (!hasParts[i]) {
                ready.add(i);
            }
        }
        while (!ready.isEmpty()) {
            int next = ready.remove();
            if (hasParts[next]) {
                bottomUp.add(next);
            }
            int whole = wholes[next];
            if (whole >= 0 && --open[whole] == 0) {
                ready.add(whole);
            }
        }
    }

    private @Nullable String label(int result) {
        return results.get(result) == null ? null : results.get(result).label();
    }

    private @Nullable String partOf(int result) {
        return results.get(result) == null
                ? null
                : Blank.asNull(results.get(result).partOf());
    }

    List<Integer> wholesBottomUp() {
        return bottomUp;
    }

    /** The parts of each whole that together make it up: a list for each way of dividing it. */
    Map<Integer, Map<String, List<Integer>>> parts() {
        Map<Integer, Map<String, List<Integer>>> parts = new HashMap<>();
        for (int i = 0; i < wholes.length; i++) {
            if (wholes[i] >= 0) {
                String breakdown = Objects.requireNonNullElse(results.get(i).breakdown(), "");
                parts.computeIfAbsent(wholes[i], whole -> new TreeMap<>())
                        .computeIfAbsent(breakdown, way -> new ArrayList<>())
                        .add(i);
            }
        }
        return parts;
    }

    /** The labels, in the order of the alphabet. */
    Set<String> labels() {
        return new TreeSet<>(labels.keySet());
    }

    /** The results whose whole is not there. */
    List<Integer> withoutWhole() {
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < wholes.length; i++) {
            if (wholes[i] == NONE && partOf(i) != null) {
                without.add(i);
            }
        }
        return without;
    }

    /** The results that have the same label as one before them, where a part refers to it. */
    List<Integer> withRepeatedLabel() {
        Set<String> ambiguous = new TreeSet<>();
        for (int i = 0; i < wholes.length; i++) {
            if (wholes[i] == AMBIGUOUS) {
                ambiguous.add(Objects.requireNonNull(partOf(i)));
            }
        }
        Set<String> seen = new TreeSet<>();
        List<Integer> repeated = new ArrayList<>();
        for (int i = 0; i < wholes.length; i++) {
            @Nullable String label = label(i);
            if (label != null && ambiguous.contains(label) && !seen.add(label)) {
                repeated.add(i);
            }
        }
        return repeated;
    }

    /** The circles, each from the first of its results, along partOf. */
    List<List<Integer>> circles() {
        List<List<Integer>> circles = new ArrayList<>();
        boolean[] seen = new boolean[open.length];
        for (int i = 0; i < open.length; i++) {
            List<Integer> circle = new ArrayList<>();
            for (int next = i; open[next] > 0 && !seen[next]; next = wholes[next]) {
                seen[next] = true;
                circle.add(next);
            }
            if (!circle.isEmpty()) {
                circles.add(circle);
            }
        }
        return circles;
    }
}
