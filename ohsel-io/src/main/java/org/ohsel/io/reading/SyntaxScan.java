// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Frame;

/**
 * Finds the first mistake in the syntax of a frame by RFC 8259. Only a frame that the parser has rejected is scanned: the
 * parser says that something is wrong, and this says what, so that no version of a parser decides what users read.
 */
final class SyntaxScan {

    static final int END = -1;

    /** What may come next. */
    enum Expected {
        VALUE,
        VALUE_AFTER_COMMA,
        VALUE_OR_END,
        NAME_AFTER_COMMA,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final int end;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;
    private Expected expected = Expected.VALUE;
    private @Nullable SyntaxMistake mistake;

    private SyntaxScan(Frame frame) {
        bytes = frame.bytes();
        from = frame.from();
        length = frame.length();
        end = frame.lengthWithoutSpaces();
    }

    /** The first mistake; null if there is none. */
    static @Nullable SyntaxMistake first(Frame frame) {
        SyntaxScan scan = new SyntaxScan(frame);
        while (scan.mistake == null && !(scan.peek() == END && scan.expected == Expected.NOTHING)) {
            scan.step();
        }
        return scan.mistake;
    }

    private void step() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
        int c = peek();
        switch (expected) {
            case VALUE, VALUE_AFTER_COMMA -> value(c);
            case VALUE_OR_END -> {
                if (c == ']') {
                    close();
                } else {
                    value(c);
                }
            }
            case NAME_OR_END, NAME_AFTER_COMMA -> {
                if (c == '}' && expected == Expected.NAME_OR_END) {
                    close();
                } else if (c == '"') {
                    string(Expected.COLON);
                } else {
                    unexpected();
                }
            }
            case COLON -> {
                if (c == ':') {
                    next(Expected.VALUE);
                } else {
                    unexpected();
                }
            }
            case COMMA_OR_END -> {
                if (c == ',') {
                    next(inObject() ? Expected.NAME_AFTER_COMMA : Expected.VALUE_AFTER_COMMA);
                } else if (c == (inObject() ? '}' : ']')) {
                    close();
                } else {
                    unexpected();
                }
            }
            case NOTHING -> {
                if (c != END) {
                    unexpected();
                }
            }
        }
    }

    private void value(int c) {
        if (c == '{' || c == '[') {
            objects.set(depth++, c == '{');
            next(c == '{' ? Expected.NAME_OR_END : Expected.VALUE_OR_END);
        } else if (c == '"') {
            string(afterValue());
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            number();
        } else if (!(word("true") || word("false") || word("null"))) {
            unexpected();
        }
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (peek(i) != word.charAt(i)) {
                return false;
            }
        }
        if (SyntaxWords.isWord(peek(word.length()))) {
            return false;
        }
        at += word.length();
        expected = afterValue();
        return true;
    }

    private void number() {
        int start = at;
        at += peek() == '-' ? 1 : 0;
        boolean zero = peek() == '0';
        boolean valid = digits() && !(zero && at - start > (bytes[from + start] == '-' ? 2 : 1));
        if (valid && peek() == '.') {
            at++;
            valid = digits();
        }
        if (valid && (peek() | 0x20) == 'e') {
            at++;
            at += peek() == '-' || peek() == '+' ? 1 : 0;
            valid = digits();
        }
        if (!valid || SyntaxWords.isPartOfNumber(peek())) {
            mistake = SyntaxWords.number(bytes, from, length, start, valid ? at : start);
        }
        expected = afterValue();
    }

    private boolean digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at > start;
    }

    private void string(Expected then) {
        int start = at++;
        for (int c = peek(); c != '"'; c = peek()) {
            if (c == END) {
                at = end;
                mistake = SyntaxWords.openString(end);
                return;
            } else if (c < ' ' || (c == '\\' && !escape())) {
                mistake = SyntaxWords.inString(bytes, from, length, start, at);
                return;
            }
            at++;
        }
        next(then);
    }

    /** Moves to the last character of an escape; if it is not valid, stays at the backslash. */
    private boolean escape() {
        int c = peek(1);
        if (c == 'u') {
            for (int i = 2; i < 6; i++) {
                if (Character.digit(peek(i), 16) < 0 || peek(i) > 'f') {
                    return peek(i) == END;
                }
            }
            at += 5;
            return true;
        } else if (c == END) {
            return true;
        } else if (c < 0x80 && "\"\\/bfnrt".indexOf(c) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    private void next(Expected then) {
        at++;
        expected = then;
    }

    private void close() {
        depth--;
        next(afterValue());
    }

    private Expected afterValue() {
        return depth == 0 ? Expected.NOTHING : Expected.COMMA_OR_END;
    }

    private boolean inObject() {
        return depth > 0 && objects.get(depth - 1);
    }

    private void unexpected() {
        int c = peek();
        mistake = c == END
                ? SyntaxWords.early(end, depth > 0, inObject(), expected)
                : SyntaxWords.unexpected(bytes, from, length, at, expected, inObject());
    }

    private int peek() {
        return peek(0);
    }

    /** The byte after so many others, as a number from 0 to 255, or {@link #END}. */
    private int peek(int ahead) {
        return at + ahead < length ? bytes[from + at + ahead] & 0xFF : END;
    }
}
