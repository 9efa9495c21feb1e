// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Reporter;

/**
 * Whether two dates are in the right order.
 *
 * <p>It is certainly broken if every day of the second is before every day of the first. It may be broken if the last
 * day of the second is before the last day of the first: something that began in 2017 and was complete in June may have
 * begun in July. A less precise second date does not count against the first: something that began in June 2017 can be
 * complete in 2017.
 */
public enum Order {
    /** Nothing suggests that the order is broken. */
    KEPT,
    /** The order is broken on one reading of the dates. */
    POSSIBLY_BROKEN,
    /** The order is broken on every reading. */
    BROKEN;

    /**
     * Compares two dates that should be in this order. If either is absent, they are in order.
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
     * The two dates as the arguments of a message, for an order that is known to be broken.
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
     * Reports the order if it is broken, or as a possible finding if it may be.
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
