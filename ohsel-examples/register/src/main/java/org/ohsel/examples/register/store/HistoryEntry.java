// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a record, by whom and when.
 *
 * @param at when
 * @param who the name of the account
 * @param what {@code saved} or {@code deleted} for a new version, or the kind of an action, such as {@code erased}
 * @param version the version that it made or that it was about; null if it was about all of them
 * @param spreadsheet the number of the spreadsheet that the version came in; null if it came otherwise
 * @param detail more about it; null if there is none
 */
public record HistoryEntry(
        Instant at,
        String who,
        String what,
        @Nullable Integer version,
        @Nullable Long spreadsheet,
        @Nullable String detail) {}
