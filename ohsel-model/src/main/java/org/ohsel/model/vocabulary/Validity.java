// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateBound;
import org.ohsel.model.DateOrder;
import org.ohsel.model.PartialDate;

/** What a period says about a day: it lies certainly within it, certainly before or after it, or it is not known. */
final class Validity {

    private Validity() {}

    /**
     * The status on a day of what was in force in a period.
     *
     * @param validity the period; null if not limited in time
     * @param attested days on which it is known to have been in force, for a start or end that the period leaves unknown; may
     *     be null
     */
    static Status on(@Nullable PartialDate validity, @Nullable Attestation attested, LocalDate day) {
        if (validity == null) {
            return Status.ACTIVE;
        }
        PartialDate date = PartialDate.of(day);
        if (isBefore(date, validity)) {
            return Status.FUTURE;
        }
        if (isBefore(validity, date)) {
            return Status.ENDED;
        }
        boolean begun = validity.startBound() == DateBound.UNKNOWN
                ? attested != null && hasBegun(attested.dates(), date)
                : hasBegun(validity, date);
        boolean lasts = validity.endBound() == DateBound.UNKNOWN
                ? attested != null && lasts(attested.dates(), date)
                : lasts(validity, date);
        return begun && lasts ? Status.ACTIVE : Status.UNCERTAIN;
    }

    private static boolean hasBegun(PartialDate period, PartialDate date) {
        String start = ends(period)[0];
        return switch (period.startBound()) {
            case OPEN -> true;
            case UNKNOWN -> false;
            case KNOWN -> isNotAfter(PartialDate.parse(start), date);
        };
    }

    private static boolean lasts(PartialDate period, PartialDate date) {
        String end = ends(period)[1];
        return switch (period.endBound()) {
            case OPEN -> true;
            case UNKNOWN -> false;
            case KNOWN -> isNotAfter(date, PartialDate.parse(end));
        };
    }

    private static String[] ends(PartialDate period) {
        String text = period.toString();
        int slash = text.indexOf('/');
        return slash < 0
                ? new String[] {text, text}
                : new String[] {text.substring(0, slash), text.substring(slash + 1)};
    }

    /** Whether every day that the first can mean is before, or the same as, every day that the second can mean. */
    private static boolean isNotAfter(PartialDate first, PartialDate second) {
        if (isBefore(first, second)) {
            return true;
        }
        return first.isCertain()
                && second.isCertain()
                && first.latest() != null
                && first.latest().equals(second.earliest());
    }

    private static boolean isBefore(PartialDate first, PartialDate second) {
        return DateOrder.isBefore(first, second) != DateOrder.UNKNOWN;
    }
}
