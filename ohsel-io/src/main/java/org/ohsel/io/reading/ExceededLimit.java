// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import org.ohsel.io.Limits;
import org.ohsel.io.text.Frame;

/** Which limit a frame exceeds first, in words: the parser says only that there is one. */
final class ExceededLimit {

    private ExceededLimit() {}

    static String of(Frame frame, Limits limits) {
        byte[] bytes = frame.bytes();
        int end = frame.from() + frame.length();
        int depth = 0;
        for (int i = frame.from(); i < end; i++) {
            int start = i;
            switch (bytes[i]) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    i = endOfString(bytes, i + 1, end);
                    int length = i - start - 1;
                    if (length > limits.nameLength() && isName(bytes, i + 1, end)) {
                        return "the name of a member is longer than the reader's limit of " + limits.nameLength();
                    } else if (length > limits.stringLength()) {
                        return "a string is longer than the reader's limit of " + limits.stringLength();
                    }
                }
                default -> {
                    while (i < end && isNumber(bytes[i])) {
                        i++;
                    }
                    if (i - start > limits.numberLength()) {
                        return "a number has more digits than the reader's limit of " + limits.numberLength();
                    }
                    i = Math.max(start, i - 1);
                }
            }
            if (depth > limits.depth()) {
                return "objects and arrays are nested deeper than the reader's limit of " + limits.depth();
            }
        }
        return "the names of the members are made to exhaust a reader";
    }

    private static int endOfString(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    private static boolean isName(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] <= ' ' && bytes[at] > 0) {
            at++;
        }
        return at < end && bytes[at] == ':';
    }

    private static boolean isNumber(byte b) {
        return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }
}
