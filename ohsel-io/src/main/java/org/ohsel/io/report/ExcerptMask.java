// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.ohsel.rules.Location;
import org.ohsel.rules.PersonalData;

/**
 * Puts asterisks in place of what is personal in the lines of a document, so that everything else stays where it is.
 * For one pass through the document.
 */
class ExcerptMask {

    /** Masks nothing. */
    static final ExcerptMask NONE = new ExcerptMask(Set.of()) {

        @Override
        String mask(String line) {
            return line;
        }
    };

    private static final char MASK = '*';

    /** The state of a value that is hidden as a whole. */
    private enum Value {
        NONE,
        SCALAR,
        STRING,
        ESCAPE
    }

    private final Deque<Location> hidden;
    private Value value = Value.NONE;

    /**
     * Creates a mask.
     *
     * @param hidden the locations of values that are personal as a whole
     */
    ExcerptMask(Set<Location> hidden) {
        this.hidden = new ArrayDeque<>(new TreeSet<>(hidden));
    }

    /** The next character of the document: an asterisk if it is part of a hidden value. */
    int hide(int c, long line, long column) {
        if (value == Value.NONE && !begins(line, column)) {
            return c;
        }
        switch (value) {
            case NONE -> {
                value = c == '"' ? Value.STRING : "{[".indexOf(c) >= 0 ? Value.NONE : Value.SCALAR;
                return value == Value.SCALAR ? MASK : c;
            }
            case STRING -> {
                value = c == '"' ? Value.NONE : c == '\\' ? Value.ESCAPE : Value.STRING;
                return c == '"' ? c : MASK;
            }
            case ESCAPE -> {
                value = Value.STRING;
                return MASK;
            }
            default -> {
                value = ",]} \t\r".indexOf(c) >= 0 ? Value.NONE : Value.SCALAR;
                return value == Value.NONE ? c : MASK;
            }
        }
    }

    private boolean begins(long line, long column) {
        if (hidden.isEmpty()) {
            return false;
        }
        int order = hidden.peek().compareTo(new Location(line, column));
        if (order <= 0) {
            hidden.remove();
        }
        return order == 0;
    }

    /** Masks personal data in a part of a line of JSON, also if it is written with escape sequences. */
    String mask(String line) {
        int[] starts = new int[line.length() + 1];
        StringBuilder read = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            starts[read.length()] = i;
            int length = line.charAt(i) == '\\' ? escapeLength(line, i) : 1;
            read.append(length == 1 ? line.charAt(i) : escaped(line, i, length));
            i += length;
        }
        starts[read.length()] = i;
        String masked = PersonalData.mask(read.toString());
        StringBuilder result = new StringBuilder(line);
        for (int at = 0; at < masked.length(); at++) {
            if (masked.charAt(at) != read.charAt(at)) {
                for (int each = starts[at]; each < starts[at + 1]; each++) {
                    result.setCharAt(each, MASK);
                }
            }
        }
        return result.toString();
    }

    private static char escaped(String line, int start, int length) {
        char c = line.charAt(start + 1);
        if (length > 2) {
            return (char) Integer.parseInt(line.substring(start + 2, start + length), 16);
        }
        return switch (c) {
            case 'b', 'f', 'n', 'r' -> '\n';
            case 't' -> '\t';
            default -> c;
        };
    }

    private static int escapeLength(String line, int start) {
        boolean unicode = start + 6 <= line.length()
                && line.charAt(start + 1) == 'u'
                && line.substring(start + 2, start + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        return unicode ? 6 : Math.min(2, line.length() - start);
    }
}
