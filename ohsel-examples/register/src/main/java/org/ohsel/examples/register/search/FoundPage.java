// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of records that answer a question.
 *
 * @param records the records, in the order asked for
 * @param position which of all the first of them is, from 1
 * @param total how many there are on all pages, as far as they were counted: a question that many records fit in part is not looked through to the end
 * @param isMore whether there may be more than that
 * @param next where the next page begins, for {@link RecordQuery#after}; null on the last page
 * @param previous where the page before begins; null on the first page
 */
public record FoundPage(
        List<FoundRecord> records,
        int position,
        int total,
        boolean isMore,
        @Nullable String next,
        @Nullable String previous) {

    /** Up to how many are counted. Nobody reads so many; those who want all have them streamed. */
    public static final int MOST_COUNTED = 10_000;

    /** Copies the list. */
    public FoundPage {
        records = List.copyOf(records);
    }
}
