// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateOrder;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Reporter;

/**
 * Whether two dates are in the right order: in the words of the rules, what {@link DateOrder} says of them. Dates that
 * overlap are in order, because it cannot be told that they are not.
 */
public enum Order {
    /** Nothing shows that the order is broken. */
    KEPT,
    /** The order is broken on most readings of the dates. */
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
        return of(DateOrder.isBefore(second, first));
    }

    /**
     * Compares a date with a period that it should not lie outside. If either is absent, it does not.
     *
     * @param date the date; may be null
     * @param period the period; may be null
     * @return broken if no day of the date lies within the period
     */
    public static Order within(@Nullable PartialDate date, @Nullable PartialDate period) {
        return worse(of(period, date), of(date, period));
    }

    private static Order of(DateOrder wrong) {
        if (wrong == DateOrder.CERTAIN) {
            return BROKEN;
        }
        return wrong == DateOrder.PROBABLE ? POSSIBLY_BROKEN : KEPT;
    }

    private static Order worse(Order one, Order other) {
        return one.compareTo(other) > 0 ? one : other;
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
