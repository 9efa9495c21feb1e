// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateOrder;
import org.ohsel.model.PartialDate;

/** Whether one thing came before another, as far as dates can tell. */
enum Timing {
    /** It certainly came before. */
    BEFORE,
    /** It certainly came after. */
    AFTER,
    /** A date is missing, or the two overlap, or one is not certain. */
    UNKNOWN;

    static Timing of(@Nullable PartialDate date, @Nullable PartialDate other) {
        if (DateOrder.isBefore(date, other) == DateOrder.CERTAIN) {
            return BEFORE;
        }
        return DateOrder.isBefore(other, date) == DateOrder.CERTAIN ? AFTER : UNKNOWN;
    }

    /** Whether there are any, and all are the same. */
    static boolean all(Timing wanted, List<Timing> timings) {
        return !timings.isEmpty() && timings.stream().allMatch(timing -> timing == wanted);
    }
}
