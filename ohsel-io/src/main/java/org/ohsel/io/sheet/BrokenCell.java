// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a CSV file whose characters are broken.
 *
 * @param text the cell as far as it can be told
 * @param reason what is broken
 */
record BrokenCell(String text, String reason) {

    /** What comes in place of bytes that are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final char SPACE = ' ';

    /** Looks at a cell; null if nothing is broken. */
    static @Nullable BrokenCell of(String text) {
        boolean isWindows = false;
        boolean hasControls = false;
        boolean isLost = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isWindows |= MixedReader.isEscape(text, i);
            hasControls |= isControl(c);
            isLost |= c == REPLACEMENT;
        }
        if (isWindows) {
            return new BrokenCell(
                    repaired(text), "not all of it is in UTF-8, as the rest of the file is; this is Windows-1252");
        } else if (hasControls) {
            return new BrokenCell(repaired(text), "it has control characters, which are left out");
        }
        return isLost ? new BrokenCell(text, "it has a character that is not in the encoding of the file") : null;
    }

    private static boolean isControl(char c) {
        return c < SPACE && c != '\n' && c != '\r' && c != '\t';
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MixedReader.isEscape(text, i)) {
                repaired.append(MixedReader.inWindows(c));
            } else if (!isControl(c)) {
                repaired.append(c);
            }
        }
        return repaired.toString();
    }
}
