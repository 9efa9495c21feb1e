// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.stream.IntStream;

/**
 * Makes harmless what a terminal or a viewer might obey rather than show: control sequences, line separators, marks that
 * reverse the direction of writing. File names are as little to be trusted as what is in the files.
 */
public final class Visible {

    private static final int DOT = 0xB7;

    private Visible() {}

    /**
     * A string that is safe to print on one line.
     *
     * @param text any string
     * @return the string, with a dot for each character that is not
     */
    public static String text(String text) {
        IntStream visible = text.codePoints().map(c -> isUnsafe(c) ? DOT : c);
        return visible.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static int orDot(int c) {
        return isUnsafe(c) ? DOT : c;
    }

    static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
