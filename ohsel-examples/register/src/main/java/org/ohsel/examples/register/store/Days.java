// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateBound;
import org.ohsel.model.PartialDate;

/**
 * The days by which a date is put in order and compared with a period: known for every date, and within what each database can keep.
 *
 * @param first the first
 * @param last the last
 */
record Days(LocalDate first, LocalDate last) {

    /** Where nothing is known, long before any period that is asked for. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    /** Where there is no end. */
    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    /** When something is: an end that is not known is taken to be the day on which it began. */
    static Days of(@Nullable PartialDate date) {
        @Nullable LocalDate earliest = kept(date == null ? null : date.earliest());
        @Nullable LocalDate latest = kept(date == null ? null : date.latest());
        if (date != null && earliest != null && latest == null) {
            return new Days(earliest, date.endBound() == DateBound.OPEN ? FAR_AWAY : earliest);
        } else if (latest == null) {
            return new Days(LONG_AGO, LONG_AGO);
        }
        return new Days(earliest == null ? latest : earliest, latest);
    }

    /** The last day on which something is due; far away if that is not known. */
    static LocalDate due(@Nullable PartialDate date) {
        @Nullable LocalDate latest = kept(date == null ? null : date.latest());
        return latest == null ? FAR_AWAY : latest;
    }

    /** A day that both databases can keep. */
    static @Nullable LocalDate kept(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        } else if (day.isBefore(LONG_AGO)) {
            return LONG_AGO;
        }
        return day.isAfter(FAR_AWAY) ? FAR_AWAY : day;
    }
}
