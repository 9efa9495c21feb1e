// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whether an input is encoded in UTF-8, as JSON must be. */
final class Encoding {

    private Encoding() {}

    /** Skips a UTF-8 byte order mark; says what is wrong with the encoding, or null if it may be UTF-8. */
    static @Nullable String mistake(Window window) throws IOException {
        int first = window.peek();
        int second = first == Window.END ? Window.END : window.peek(1);
        if (first == 0xEF && second == 0xBB && window.peek(2) == 0xBF) {
            window.skipMark(3);
        } else if ((first == 0xFE && second == 0xFF)
                || (first == 0xFF && second == 0xFE)
                || first == 0
                || second == 0) {
            return "the input is in UTF-16 or UTF-32, not in UTF-8";
        }
        return null;
    }
}
