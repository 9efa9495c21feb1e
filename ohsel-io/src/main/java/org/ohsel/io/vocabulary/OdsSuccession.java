// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one organisation of the ODS register took the place of another.
 *
 * @param predecessor the ODS code of the earlier one
 * @param successor the ODS code of the later one
 * @param date the legal date; null if unknown
 * @param source where it was found
 */
record OdsSuccession(
        String predecessor, String successor, @Nullable LocalDate date, OdsOrganisation.Source source) {

    /** The two, without the date: the register states a succession in the records of both. */
    Pair pair() {
        return new Pair(predecessor, successor);
    }

    /**
     * Two organisations.
     *
     * @param predecessor the earlier one
     * @param successor the later one
     */
    record Pair(String predecessor, String successor) {}
}
