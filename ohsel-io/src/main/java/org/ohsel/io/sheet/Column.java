// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a sheet means.
 *
 * @param header its heading, as in the sheet
 * @param member the member of the record that it fills, such as {@code date} or {@code feedback.text}; null if the column
 *     is left out
 * @param with what else is set in the object that it fills, by the name of the member: {@code kind} of {@code attended} for the
 *     number of people who came
 * @param guessed whether it was found by its heading, and not given
 */
public record Column(String header, @Nullable String member, Map<String, String> with, boolean guessed) {

    /** Copies what else is set. */
    public Column {
        with = Map.copyOf(with);
    }

    /** The column as a line that a person can check. */
    @Override
    public String toString() {
        String to = member == null ? "(left out)" : member;
        String constants = with.isEmpty() ? "" : " with " + new java.util.TreeMap<>(with);
        return header + " -> " + to + constants + (guessed ? " (guessed)" : "");
    }
}
