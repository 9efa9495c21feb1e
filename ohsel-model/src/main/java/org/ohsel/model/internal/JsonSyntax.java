// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.util.BitSet;

/** Tells whether a string is JSON (RFC 8259): one value, and nothing else. Nesting may be of any depth. */
public final class JsonSyntax {

    private static final char END = '\uffff';

    private final String text;
    private int next;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /**
     * Whether a string is JSON.
     *
     * @param text the string
     * @return true if it is one value, with nothing but white space around it
     */
    public static boolean isJson(String text) {
        JsonSyntax syntax = new JsonSyntax(text);
        return syntax.values() && syntax.peek() == END && syntax.next == text.length();
    }

    /**
     * A string as JSON.
     *
     * @param text the string
     * @return the string in quotes, with escapes where JSON needs them
     */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** A value and all that is in it: the bits are the brackets that are open, set for an object. */
    private boolean values() {
        BitSet objects = new BitSet();
        int depth = 0;
        while (true) {
            char c = take();
            if (c == '{' || c == '[') {
                char end = c == '{' ? '}' : ']';
                objects.set(depth++, c == '{');
                if (peek() != end) {
                    if (c == '{' && !name()) {
                        return false;
                    }
                    continue;
                }
            } else if (!scalar(c)) {
                return false;
            }
            while (depth > 0 && peek() == (objects.get(depth - 1) ? '}' : ']')) {
                next++;
                depth--;
            }
            if (depth == 0) {
                return true;
            }
            if (take() != ',' || (objects.get(depth - 1) && !name())) {
                return false;
            }
        }
    }

    private boolean name() {
        return take() == '"' && string() && take() == ':';
    }

    private boolean scalar(char first) {
        return switch (first) {
            case '"' -> string();
            case 't' -> rest("rue");
            case 'f' -> rest("alse");
            case 'n' -> rest("ull");
            default -> {
                next--;
                yield number();
            }
        };
    }

    private boolean rest(String expected) {
        boolean found = text.startsWith(expected, next);
        next += expected.length();
        return found;
    }

    /** The rest of a string, after its first quotation mark. */
    private boolean string() {
        for (char c = at(next++); c != '"'; c = at(next++)) {
            if (c < ' ' || next > text.length()) {
                return false;
            }
            if (c == '\\' && !escape()) {
                return false;
            }
        }
        return true;
    }

    private boolean escape() {
        char c = at(next++);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        for (int i = 0; i < 4; i++) {
            if ("0123456789abcdefABCDEF".indexOf(at(next++)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        skip('-');
        if (!skip('0') && !digits()) {
            return false;
        }
        if (skip('.') && !digits()) {
            return false;
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int start = next;
        while (at(next) >= '0' && at(next) <= '9') {
            next++;
        }
        return next > start;
    }

    private boolean skip(char c) {
        boolean found = at(next) == c;
        next += found ? 1 : 0;
        return found;
    }

    private char take() {
        char c = peek();
        next++;
        return c;
    }

    /** The next character that is not white space, which is skipped. */
    private char peek() {
        while (" \t\r\n".indexOf(at(next)) >= 0) {
            next++;
        }
        return at(next);
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : END;
    }
}
