// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.builder;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * A builder of something that has a date.
 *
 * @param <B> the builder
 */
public interface TakesDate<B> {

    /**
     * Sets the date.
     *
     * @param date the date; null for none, where the record allows it
     * @return this builder
     */
    B date(@Nullable PartialDate date);

    /**
     * Sets the date to a day.
     *
     * @param day the day
     * @return this builder
     */
    default B date(LocalDate day) {
        return date(PartialDate.of(day));
    }

    /**
     * Sets the date to a month.
     *
     * @param month the month
     * @return this builder
     */
    default B date(YearMonth month) {
        return date(PartialDate.of(month));
    }

    /**
     * Sets the date to what a string says.
     *
     * @param text a date in one of the forms of {@link PartialDate}, such as {@code 2017-06}
     * @return this builder
     * @throws java.time.format.DateTimeParseException if it is not in one of these forms
     */
    default B date(String text) {
        return date(PartialDate.of(text));
    }
}
