// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/** Skips values by their brackets and quotes, without checking them: that is for the parser. */
final class Skipper {

    /** No name that matters here is longer. */
    private static final int LONGEST_NAME = 32;

    /** Brackets and spaces between an element and the next. */
    private static final int LONGEST_SURPLUS = 1 << 12;

    /** How many levels of brackets are distinguished. */
    private static final int DEEPEST = 1000;

    /** The beginning of a record, up to its type. */
    private static final Set<String> KINDS =
            EngagementRecord.kinds().stream().map(EngagementRecord::typeOf).collect(Collectors.toUnmodifiableSet());

    private final Window window;
    private boolean unclosed;
    private boolean endingBeforeRecords;

    Skipper(Window window) {
        this.window = window;
    }

    /**
     * Skips an element of an array of records. If it is never closed, it would take the rest of the array for its own:
     * then it ends where the next record plainly begins, and so does each element after it.
     */
    void skipElement() throws IOException {
        unclosed = false;
        skipValue();
        if (!unclosed && !window.isOverflown()) {
            int ahead = 0;
            while (isSpace(window.peek(ahead)) && ahead < LONGEST_SURPLUS) {
                ahead++;
            }
            unclosed = window.peek(ahead) == Window.END; // and so the array is never closed, or this element is not
        }
        if (unclosed && !endingBeforeRecords && !window.isOverflown()) {
            endingBeforeRecords = true;
            window.cut(0);
            skipValue();
        }
    }

    /** Skips a value of any type; at least one byte. */
    void skipValue() throws IOException {
        int c = window.next();
        if (c == '"') {
            window.skipString();
        } else if (c == '{' || c == '[') {
            skipNested(c == '{');
        } else {
            skipScalar();
        }
    }

    private void skipScalar() throws IOException {
        for (int c = window.peek(); ; c = window.peek()) {
            switch (c) {
                case Window.END, ' ', '\t', '\n', '\r', ',', ':', '"', '{', '}', '[', ']' -> {
                    return;
                }
                default -> window.skip();
            }
        }
    }

    /**
     * Skips the rest of an object or array. A closing bracket that does not match the innermost open one closes the
     * nearest that it does match, with everything inside; if there is none, it is ignored.
     */
    private void skipNested(boolean object) throws IOException {
        BitSet objects = new BitSet();
        objects.set(0, object);
        int depth = 1;
        while (depth > 0) {
            int c = window.next();
            switch (c) {
                case Window.END -> {
                    unclosed = true;
                    return;
                }
                case '"' -> window.skipString();
                case ',' -> {
                    if (endingBeforeRecords && isRecordOfKnownKind()) {
                        window.skip(-1);
                        return;
                    }
                }
                case '{', '[' -> {
                    if (depth < DEEPEST) {
                        objects.set(depth, c == '{');
                    }
                    depth++;
                }
                case '}' -> depth = close(objects, depth, true);
                case ']' -> {
                    int closed = close(objects, depth, false);
                    unclosed |= closed == depth; // it closes the array around this value
                    depth = closed;
                }
                default -> {}
            }
        }
    }

    private static int close(BitSet objects, int depth, boolean object) {
        if (depth > DEEPEST) {
            return depth - 1;
        }
        int opened = object ? objects.previousSetBit(depth - 1) : objects.previousClearBit(depth - 1);
        return opened < 0 ? depth : opened;
    }

    /**
     * Within an object, skips to the value of the next member.
     *
     * @return the member's name, or the beginning of it; null at the end of the object, which is skipped as well
     */
    @Nullable
    String toMember() throws IOException {
        while (true) {
            window.skipWhitespace();
            int c = window.next();
            if (c == '}' || c == Window.END) {
                return null;
            } else if (c == '"') {
                String name = name();
                window.skipWhitespace();
                if (window.peek() == ':') {
                    window.skip();
                    window.skipWhitespace();
                    return name;
                }
            } else if (c == '{' || c == '[') {
                skipNested(c == '{');
            }
        }
    }

    private String name() throws IOException {
        StringBuilder name = new StringBuilder();
        while (name.length() < LONGEST_NAME) {
            int c = window.peek();
            if (c == '"' || c == '\n' || c == Window.END) {
                break;
            }
            window.skip();
            name.append(c == '\\' ? escaped() : (char) c);
        }
        window.skipString();
        return name.toString();
    }

    /** The character of a numeric escape; other escapes do not occur in the names that matter here. */
    private char escaped() throws IOException {
        int c = window.peek();
        if (c == Window.END || c == '\n') {
            return '\\';
        }
        window.skip();
        int number = 0;
        for (int i = 0; c == 'u' && i < 4 && Character.digit(window.peek(), 16) >= 0; i++) {
            number = 16 * number + Character.digit(window.next(), 16);
        }
        return (char) number;
    }

    /**
     * Whether the closing bracket here is one too many, because more elements follow in spite of it: after it, and
     * perhaps other closing brackets, come a comma and what is plainly a record, an object whose first member is its
     * type. In no JSON does an element follow the end of its array.
     *
     * @return how far ahead the record begins; 0 if the array does end here
     */
    int recordAfterSurplus() throws IOException {
        int ahead = 1;
        int last = ']';
        for (int c = window.peek(ahead); c == ',' || c == ']' || c == '}' || isSpace(c); c = window.peek(++ahead)) {
            last = isSpace(c) ? last : c;
            if (ahead > LONGEST_SURPLUS) {
                return 0;
            }
        }
        return last == ',' && isRecord(ahead) ? ahead : 0;
    }

    private boolean isRecord(int start) throws IOException {
        int ahead = start;
        for (char wanted : "{\"type\"".toCharArray()) {
            while (isSpace(window.peek(ahead)) && ahead - start < LONGEST_SURPLUS) {
                ahead++;
            }
            if (window.peek(ahead++) != wanted) {
                return false;
            }
        }
        return true;
    }

    /** Whether a record whose first member is its type, a known one, begins here, perhaps after spaces. */
    private boolean isRecordOfKnownKind() throws IOException {
        int ahead = 0;
        for (char wanted : "{\"type\":\"".toCharArray()) {
            while (isSpace(window.peek(ahead)) && ahead < LONGEST_SURPLUS) {
                ahead++;
            }
            if (window.peek(ahead++) != wanted) {
                return false;
            }
        }
        StringBuilder kind = new StringBuilder();
        while (kind.length() < LONGEST_NAME && window.peek(ahead) > ' ' && window.peek(ahead) != '"') {
            kind.append((char) window.peek(ahead++));
        }
        return KINDS.contains(kind.toString());
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
