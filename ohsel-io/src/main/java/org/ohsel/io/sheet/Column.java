// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a sheet means.
 *
 * @param header its heading, as in the sheet
 * @param member the member of the record that it fills, such as {@code date} or {@code feedback.text}; of a column that nobody
 *     knows the name under which its cells are kept; null if the column is left out
 * @param with what else is set in the object that it fills, by the name of the member: {@code kind} of {@code attended} for the
 *     number of people who came
 * @param origin how the meaning was found
 */
public record Column(String header, @Nullable String member, Map<String, String> with, Origin origin) {

    /** How the meaning of a column was found. */
    public enum Origin {

        /** Somebody gave it. */
        GIVEN,

        /** Its heading says so. */
        GUESSED,

        /** It was not found; the cells are kept as members that the model does not know. */
        UNKNOWN
    }

    /** Copies what else is set. */
    public Column {
        with = Map.copyOf(with);
    }

    /**
     * A column whose meaning is given.
     *
     * @param header its heading; capital letters, blanks and punctuation make no difference
     * @param member the member that it fills; null to leave the column out
     */
    public Column(String header, @Nullable String member) {
        this(header, member, Map.of(), Origin.GIVEN);
    }

    /** The column as a line that a person can check: {@code Number attending -> participations.headcount (guessed)}. */
    @Override
    public String toString() {
        String to = member == null ? "(left out)" : member;
        String constants = with.isEmpty() ? "" : " with " + new TreeMap<>(with);
        return header + " -> " + to + constants
                + switch (origin) {
                    case GIVEN -> "";
                    case GUESSED -> " (guessed)";
                    case UNKNOWN -> " (not known, and kept)";
                };
    }
}
