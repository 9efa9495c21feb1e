// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a sheet that are merged with cells below them: what the first of them holds is meant for each. Cells that are
 * merged with those beside them are in columns of other meaning, and so stay empty.
 *
 * @param ranges the merged cells, from the top
 */
record MergedCells(List<Range> ranges) {

    static final MergedCells NONE = new MergedCells(List.of());

    /** People merge some; more than this are not kept. */
    private static final int MOST = 100_000;

    private static final int LETTERS = 26;

    /**
     * Cells of a column.
     *
     * @param column its number, from 0
     * @param first the first row, from 1
     * @param last the last row
     */
    record Range(int column, long first, long last) {}

    boolean isAny() {
        return !ranges.isEmpty();
    }

    /** Looks for merged cells in the XML of a sheet, block by block. */
    static final class Scan {

        private static final Pattern ELEMENT = Pattern.compile(
                "mergeCell\\s++[^<>]{0,80}?ref\\s*=\\s*[\"']([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})[\"']");

        /** An element is shorter. */
        private static final int TAIL = 200;

        private final List<Range> ranges = new ArrayList<>();
        private String tail = "";

        void add(byte[] block, int length) {
            String text = tail + new String(block, 0, length, StandardCharsets.ISO_8859_1);
            int end = 0;
            int at = text.indexOf("mergeCell ");
            if (at >= 0) {
                Matcher matcher = ELEMENT.matcher(text);
                for (boolean found = matcher.find(at); found; found = matcher.find()) {
                    end = matcher.end();
                    long first = Long.parseLong(matcher.group(2));
                    long last = Long.parseLong(matcher.group(3));
                    if (last > first && ranges.size() < MOST) {
                        ranges.add(new Range(column(matcher.group(1)), first, last));
                    }
                }
            }
            tail = text.substring(Math.max(end, text.length() - TAIL));
        }

        private static int column(String letters) {
            int column = 0;
            for (int i = 0; i < letters.length(); i++) {
                column = column * LETTERS + letters.charAt(i) - 'A' + 1;
            }
            return column - 1;
        }

        MergedCells found() {
            ranges.sort(Comparator.comparingLong(Range::first));
            return ranges.isEmpty() ? NONE : new MergedCells(List.copyOf(ranges));
        }
    }
}
