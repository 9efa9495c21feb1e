// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shares the findings that were suppressed out among the suppressions of a policy. Several can be for the same location:
 * what one accepts was found there before what the next one accepts, and the last takes what is left.
 */
final class Accepted {

    /** What suppressions for the same location have in common. */
    private record Location(
            String rule,
            @Nullable String record,
            @Nullable String pointer,
            @Nullable String at) {

        static Location of(Suppression suppression) {
            return new Location(suppression.rule(), suppression.record(), suppression.pointer(), suppression.at());
        }
    }

    private final Map<Location, Long> left = new HashMap<>();
    private final Map<Location, Integer> waiting = new HashMap<>();

    Accepted(Map<Suppression, Long> used) {
        used.forEach((suppression, count) -> left.merge(Location.of(suppression), count, Long::sum));
    }

    /** Says that a suppression will take its share. */
    void announce(Suppression suppression) {
        waiting.merge(Location.of(suppression), 1, Integer::sum);
    }

    /** How many findings a suppression has suppressed: as many as it accepts, or fewer; more only if it is the last. */
    long take(Suppression suppression) {
        Location location = Location.of(suppression);
        long found = left.getOrDefault(location, 0L);
        boolean isLast = waiting.merge(location, -1, Integer::sum) == 0;
        @Nullable Integer count = suppression.count();
        long taken = count == null || isLast ? found : Math.min(found, count);
        left.put(location, found - taken);
        return taken;
    }
}
