// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.spark.util.AccumulatorV2;

/** Counts findings by rule while executors find them. */
final class RuleCounts extends AccumulatorV2<String, Map<String, Long>> {

    private static final long serialVersionUID = 1;

    private final ConcurrentSkipListMap<String, Long> counts = new ConcurrentSkipListMap<>();

    @Override
    public boolean isZero() {
        return counts.isEmpty();
    }

    @Override
    public RuleCounts copy() {
        RuleCounts copy = new RuleCounts();
        copy.counts.putAll(counts);
        return copy;
    }

    @Override
    public void reset() {
        counts.clear();
    }

    @Override
    public void add(String rule) {
        counts.merge(rule, 1L, Long::sum);
    }

    @Override
    public void merge(AccumulatorV2<String, Map<String, Long>> other) {
        other.value().forEach((rule, count) -> counts.merge(rule, count, Long::sum));
    }

    @Override
    public Map<String, Long> value() {
        return new TreeMap<>(counts);
    }
}
