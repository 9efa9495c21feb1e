// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts codes, of which an input may hold any number: those beyond a bound are counted together. */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    /** As many as anybody reads. */
    private static final int MOST = 100;

    private static final int LONGEST = 100;

    private final TreeMap<String, Long> counts = new TreeMap<>();
    private long others;

    /**
     * Counts a code.
     *
     * @param code the code
     * @param always whether to count it by itself in any case, because there cannot be many like it
     */
    void add(String code, Predicate<String> always) {
        add(code, 1, always);
    }

    private void add(String code, long count, Predicate<String> always) {
        if (counts.containsKey(code) || hasRoom(code) || always.test(code)) {
            counts.merge(code, count, Long::sum);
        } else {
            others += count;
        }
    }

    /** Adds what another has counted. */
    void addAll(Tally other, Predicate<String> always) {
        other.counts.forEach((code, count) -> add(code, count, always));
        others += other.others;
    }

    private boolean hasRoom(String code) {
        return counts.size() < MOST && code.length() <= LONGEST;
    }

    Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    long others() {
        return others;
    }
}
