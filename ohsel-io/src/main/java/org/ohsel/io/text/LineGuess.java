// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;

/**
 * Guesses from the first lines of an input whether each line is a record, even if some of these lines are damaged.
 *
 * <p>A line that begins and ends like an object, followed by one that begins like an object, is in no other JSON: there
 * is no comma between them. Two such lines show it at once if they come first. If they come later, what is before them
 * is damaged: a first line, or a document from which commas are missing. A first line that ends where people break the
 * lines of a document, after an opening bracket or a comma, needs twice the evidence.
 */
final class LineGuess {

    private final Window window;
    private final int mostBytes;
    private int ahead;

    /** The line that was scanned last: its first and last characters, and what it amounts to. */
    private int first;

    private int last;
    private boolean indented;
    private boolean whole;

    /**
     * Creates a guess.
     *
     * @param window the input, before its first line
     * @param mostBytes how far to look
     */
    LineGuess(Window window, int mostBytes) {
        this.window = window;
        this.mostBytes = mostBytes;
    }

    boolean isLines() throws IOException {
        if (window.peek() == '[' || !scanLine()) {
            return false;
        }
        boolean firstIsRecord = first == '{' && last == '}';
        boolean brokenAfterBracket = last == '{' || last == '[' || last == ',';
        boolean previousIsRecord = firstIsRecord;
        boolean onlyRecords = !firstIsRecord && !brokenAfterBracket;
        int missing = brokenAfterBracket ? 2 : 1;
        int lines = 1;
        while (nextBegins()) {
            if (previousIsRecord && window.peek(ahead) == '{' && --missing == 0) {
                return true;
            }
            if (!scanLine()) {
                return false;
            }
            if (first == '{' && last == ',') {
                return false; // an element of an array
            }
            previousIsRecord = whole && !indented;
            onlyRecords &= previousIsRecord;
            lines++;
        }
        return ahead <= mostBytes && onlyRecords && lines > 1;
    }

    /** Skips to the first character of the next line that is not blank; false at the end, or too far ahead. */
    private boolean nextBegins() throws IOException {
        indented = false;
        int c = window.peek(ahead);
        while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            indented = c == ' ' || c == '\t';
            c = window.peek(++ahead);
        }
        return c != Window.END && ahead <= mostBytes;
    }

    /** Scans to the end of the line; false if that is too far ahead. */
    private boolean scanLine() throws IOException {
        first = window.peek(ahead);
        last = first;
        int depth = 0;
        boolean closed = false;
        boolean string = false;
        whole = first == '{';
        int c = first;
        while (c != Window.END && c != '\n') {
            if (ahead > mostBytes) {
                return false;
            }
            if (c != ' ' && c != '\t' && c != '\r') {
                last = c;
                whole &= !closed;
                if (string) {
                    ahead += c == '\\' ? 1 : 0;
                    string = c != '"';
                } else if (c == '"') {
                    string = true;
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    closed = --depth == 0;
                }
            }
            c = window.peek(++ahead);
        }
        whole &= closed && last == '}';
        return true;
    }
}
