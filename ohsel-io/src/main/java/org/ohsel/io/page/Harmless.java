// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

/** Tells characters that are shown from those that a terminal or a viewer might obey. */
public final class Harmless {

    private static final int DOT = 0xB7;

    private Harmless() {}

    /**
     * A string of which everything is shown.
     *
     * @param text any string
     * @return the string, with a dot for each character that would be obeyed
     */
    public static String text(String text) {
        return text.codePoints()
                .map(Harmless::orDot)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * A character that is shown.
     *
     * @param c any character
     * @return the character, or a dot in place of one that would be obeyed
     */
    public static int orDot(int c) {
        return isUnsafe(c) ? DOT : c;
    }

    /**
     * Whether a character would be obeyed: a control character, a line separator, a mark that reverses the direction of
     * writing, or one that is not assigned.
     *
     * @param c the character
     * @return true if it would, or may
     */
    public static boolean isUnsafe(int c) {
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
