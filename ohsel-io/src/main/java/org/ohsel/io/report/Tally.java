// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts codes, of which an input may hold any number: those beyond a bound are counted together. */
final class Tally {

    /** As many as anybody reads. */
    private static final int MOST = 100;

    private static final int LONGEST = 100;

    private final Map<String, Long> counts = new TreeMap<>();
    private long others;

    /**
     * Counts a code.
     *
     * @param code the code
     * @param always whether to count it by itself in any case, because there cannot be many like it
     */
    void add(String code, Predicate<String> always) {
        if (counts.containsKey(code) || hasRoom(code) || always.test(code)) {
            counts.merge(code, 1L, Long::sum);
        } else {
            others++;
        }
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
