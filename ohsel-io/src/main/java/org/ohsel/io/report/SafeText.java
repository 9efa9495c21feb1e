// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

/**
 * Text for a terminal. Nothing in the name or the content of an input may reach a terminal as a command, change the
 * direction of the text around it, or begin a line that looks like one of ours.
 */
public final class SafeText {

    /** What stands for a character that is not shown. */
    private static final int DOT = '\u00B7';

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private SafeText() {}

    /**
     * A string on one line, with a dot for each character that is not shown: control characters (escape sequences begin
     * with one), line and paragraph separators, format characters (which can reverse the direction of text), halves of
     * surrogate pairs, and characters that Unicode gives no meaning.
     *
     * @param text the string
     * @return the string to show
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(SafeText::of).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** A character, or the dot for it. */
    static int of(int c) {
        if (c < FIRST_BEYOND_ASCII) {
            return Character.isISOControl(c) ? DOT : c;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> DOT;
            default -> c;
        };
    }
}
