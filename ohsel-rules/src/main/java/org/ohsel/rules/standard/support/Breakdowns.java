// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.SurveyResult;

/**
 * Which results are parts of which others, by their labels. A label that two results have, or that none has, leads
 * nowhere, and so does one that leads back to itself; other rules report those.
 */
final class Breakdowns {

    private static final int NOTHING = -1;

    private final Map<List<Object>, List<Integer>> parts = new LinkedHashMap<>();

    Breakdowns(List<SurveyResult> results) {
        int[] wholes = wholes(results);
        boolean[] circular = circular(wholes);
        for (int i = 0; i < wholes.length; i++) {
            if (wholes[i] != NOTHING && !circular[wholes[i]]) {
                @Nullable String breakdown = results.get(i).breakdown();
                List<Object> key = List.of(wholes[i], breakdown == null ? "" : breakdown);
                parts.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Gives each whole with the parts that make it up, once for each way in which it is broken down. */
    void forEach(BiConsumer<Integer, List<Integer>> taker) {
        parts.forEach((key, indices) -> taker.accept((Integer) key.get(0), indices));
    }

    private static int[] wholes(List<SurveyResult> results) {
        Map<String, Integer> byLabel = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            @Nullable SurveyResult result = results.get(i);
            if (result != null && result.label() != null) {
                byLabel.merge(result.label(), i, (first, second) -> NOTHING);
            }
        }
        return results.stream()
                .mapToInt(result -> result == null || result.partOf() == null
                        ? NOTHING
                        : byLabel.getOrDefault(result.partOf(), NOTHING))
                .toArray();
    }

    /** Which results lead to a circle, or are on it. */
    private static boolean[] circular(int[] wholes) {
        int[] seenFrom = new int[wholes.length];
        Arrays.fill(seenFrom, NOTHING);
        boolean[] circular = new boolean[wholes.length];
        for (int start = 0; start < wholes.length; start++) {
            int at = start;
            while (at != NOTHING && seenFrom[at] == NOTHING) {
                seenFrom[at] = start;
                at = wholes[at];
            }
            boolean leadsToCircle = at != NOTHING && (seenFrom[at] == start || circular[at]);
            for (int i = start; leadsToCircle && i != NOTHING && !circular[i]; i = wholes[i]) {
                circular[i] = true;
            }
        }
        return circular;
    }
}
