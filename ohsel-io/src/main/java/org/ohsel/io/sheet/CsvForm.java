// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the cells of a CSV file are separated.
 *
 * @param separator the character between them
 * @param skipped how many characters come before the first row: the line in which Excel says what the separator is
 */
record CsvForm(char separator, int skipped) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** The line that tells Excel the separator, and that no spreadsheet program shows. */
    private static final Pattern SAID = Pattern.compile("\"?sep=(.)\"?\r?\n", Pattern.CASE_INSENSITIVE);

    private static final int MOST_ROWS = 50;

    static CsvForm of(String beginning) {
        Matcher said = SAID.matcher(beginning);
        if (said.lookingAt()) {
            return new CsvForm(said.group(1).charAt(0), said.end());
        }
        List<int[]> rows = counts(beginning);
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = score(rows, s) > score(rows, best) ? s : best;
        }
        return new CsvForm(SEPARATORS[best], 0);
    }

    /** How many of each separator the first rows have, outside quotation marks. */
    private static List<int[]> counts(String beginning) {
        List<int[]> rows = new ArrayList<>();
        int[] row = new int[SEPARATORS.length];
        boolean isQuoted = false;
        for (int i = 0; i < beginning.length() && rows.size() < MOST_ROWS; i++) {
            char c = beginning.charAt(i);
            isQuoted ^= c == '"';
            if (c == '\n' && !isQuoted) {
                rows.add(row);
                row = new int[SEPARATORS.length];
            }
            for (int s = 0; s < SEPARATORS.length && !isQuoted; s++) {
                row[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        rows.add(row);
        return rows;
    }

    /** In how many rows there are equally many, which commas within sentences are not; then how many. */
    private static long score(List<int[]> rows, int separator) {
        Map<Integer, Integer> times = new HashMap<>();
        rows.forEach(row -> times.merge(row[separator], 1, Integer::sum));
        times.remove(0);
        return times.entrySet().stream()
                .mapToLong(count -> ((long) count.getValue() << Integer.SIZE) + count.getKey())
                .max()
                .orElse(0);
    }
}
