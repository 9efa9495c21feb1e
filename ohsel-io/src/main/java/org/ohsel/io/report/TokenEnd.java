// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

/**
 * Finds the end of what a finding points at, character by character: of a string with its quotes, a number or a word;
 * of an object or array only the first bracket, because a region of many lines says less than one of a character. It
 * never goes beyond the line.
 */
final class TokenEnd {

    private static final String DELIMITERS = " \t\r,:[]{}\"";

    private long length;
    private boolean string;
    private boolean escaped;
    private boolean ended;

    /** Takes the next character of the line. */
    void add(int c) {
        if (ended) {
            return;
        }
        if (string) {
            length++;
            ended = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
        } else if (length == 0) {
            length = 1;
            string = c == '"';
            ended = !string && DELIMITERS.indexOf(c) >= 0;
        } else if (DELIMITERS.indexOf(c) >= 0) {
            ended = true;
        } else {
            length++;
        }
    }

    boolean ended() {
        return ended;
    }

    /** How many characters it takes; 0 at the end of the line. */
    long length() {
        return length;
    }
}
