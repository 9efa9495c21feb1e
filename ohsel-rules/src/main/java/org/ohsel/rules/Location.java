// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.io.Serializable;

/**
 * A line and column in the input, as an editor shows them.
 *
 * @param line the line, from 1; a line ends at LF, with or without a CR before it
 * @param column the character in the line, from 1; a tab is one character, and so is a character outside the Basic
 *     Multilingual Plane
 */
public record Location(long line, long column) implements Comparable<Location>, Serializable {

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Long.compare(line, other.line) : Long.compare(column, other.column);
    }

    /**
     * The location as tools write it.
     *
     * @return line and column with a colon between them
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
