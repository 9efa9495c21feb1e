// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Reporter;

/**
 * Whether two dates stand in the order that they should.
 *
 * <p>It is certainly broken if every day of the second is before every day of the first. It may be broken if the last day
 * of the second is before the last day of the first: what began in 2017 and was complete in June may have been begun in
 * July. A coarser second date is not held against the first: what began in June 2017 can be complete in 2017.
 */
public enum Order {
    /** Nothing speaks against it. */
    KEPT,
    /** It is broken on one reading of the dates. */
    POSSIBLY_BROKEN,
    /** It is broken on every reading. */
    BROKEN;

    /**
     * How two dates stand that should be in this order; absent ones are in order.
     *
     * @param first the date that should come first; may be null
     * @param second the date that should not be before it; may be null
     * @return the order
     */
    public static Order of(@Nullable PartialDate first, @Nullable PartialDate second) {
        if (first == null || second == null || first.isReversed() || second.isReversed()) {
            return KEPT;
        }
        if (second.isCertainlyBefore(first)) {
            return BROKEN;
        }
        @Nullable LocalDate end = second.latest();
        return end != null && first.latest() != null && end.isBefore(first.latest()) ? POSSIBLY_BROKEN : KEPT;
    }

    /**
     * The two dates as the arguments of a message, once it is known that their order is broken.
     *
     * @param firstName the argument that names the first date
     * @param first the date that should come first; may be null
     * @param secondName the argument that names the second date
     * @param second the date that should not be before it; may be null
     * @return the dates by the names of their arguments
     */
    public static Map<String, PartialDate> dates(
            String firstName, @Nullable PartialDate first, String secondName, @Nullable PartialDate second) {
        return Map.of(firstName, Objects.requireNonNull(first), secondName, Objects.requireNonNull(second));
    }

    /**
     * Reports the order if it is broken, and as a possibility if it may be.
     *
     * @param reporter takes the finding
     * @param pointer the location, as a JSON Pointer
     * @param arguments the arguments of the message
     */
    public void report(Reporter reporter, String pointer, Map<String, ?> arguments) {
        if (this == BROKEN) {
            reporter.report(pointer, arguments);
        } else if (this == POSSIBLY_BROKEN) {
            reporter.reportPossible(pointer, arguments);
        }
    }
}
