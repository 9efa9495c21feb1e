// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the input: a line and column of text, as an editor shows them, or a cell of a sheet.
 *
 * @param line the line, from 1, which ends at LF, with or without a CR before it; in a sheet the row
 * @param column the character in the line, from 1; a tab is one character, and so is a character outside the Basic
 *     Multilingual Plane. In a sheet the number of the column: 1 for A
 * @param sheet the name of the sheet; empty for that of a file that is one sheet, such as CSV; null for text
 */
public record Location(long line, long column, @Nullable String sheet) implements Comparable<Location>, Serializable {

    private static final Comparator<Location> ORDER = Comparator.comparing(
                    Location::sheet, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingLong(Location::line)
            .thenComparingLong(Location::column);

    private static final int LETTERS = 26;

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    /**
     * A place in text.
     *
     * @param line the line, from 1
     * @param column the character in the line, from 1
     */
    public Location(long line, long column) {
        this(line, column, null);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /**
     * The location as tools write it.
     *
     * @return line and column with a colon between them; for a cell of a sheet, {@code Log!D17} or
     *     {@code 'My log'!D17} as formulas have it, or {@code D17} if the file is one sheet
     */
    @Override
    public String toString() {
        if (sheet == null) {
            return line + ":" + column;
        }
        StringBuilder letters = new StringBuilder();
        for (long rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return sheetName() + letters + line;
    }

    /** The sheet as formulas refer to it: in apostrophes unless its name is a plain word. */
    private String sheetName() {
        if (sheet == null || sheet.isEmpty()) {
            return "";
        }
        return PLAIN_NAME.matcher(sheet).matches() ? sheet + "!" : "'" + sheet.replace("'", "''") + "'!";
    }
}
