// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

/** Lays out text for a terminal. */
final class Lines {

    private static final int WIDTH = 100;

    private Lines() {}

    /** Breaks a paragraph at spaces into lines of no more than a hundred characters, of which all but the first are indented. */
    static String wrap(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        int column = indent.length();
        for (String word : text.strip().split("\\s+", -1)) {
            if (column > indent.length() && column + word.length() + 1 > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (column > indent.length()) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    /** Puts an indent before each line that is not empty. */
    static String indent(String text, String indent) {
        return text.strip()
                .lines()
                .map(line -> line.isEmpty() ? line : indent + line)
                .reduce("", (all, line) -> all + line + "\n");
    }
}
