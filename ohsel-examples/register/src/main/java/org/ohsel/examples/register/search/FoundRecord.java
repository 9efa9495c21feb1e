// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that answers a question, as a list shows it.
 *
 * @param id its id
 * @param version the version that the audience sees
 * @param recorded when that was taken in
 * @param type its kind of record, such as {@code event}
 * @param kind its code within that, such as {@code public-event}; null if it has none
 * @param title its title or name; null if it has none
 * @param date its date as the record has it, such as {@code 2017-06}; null if it has none
 * @param earliest the first day that the date can mean; null if that is not known
 * @param latest the last day that it can mean; null if that is not known
 */
public record FoundRecord(
        String id,
        int version,
        Instant recorded,
        String type,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String date,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** The tag by which a client names this version in {@code If-Match}. */
    public String etag() {
        return "\"" + version + "\"";
    }
}
