// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import org.ohsel.io.page.Harmless;

/**
 * Makes harmless what a terminal or a viewer might obey rather than show: control sequences, line separators, marks that
 * reverse the direction of writing. File names are as little to be trusted as what is in the files.
 */
public final class Visible {

    private Visible() {}

    /**
     * A string that is safe to print on one line.
     *
     * @param text any string
     * @return the string, with a dot for each character that is not
     */
    public static String text(String text) {
        return Harmless.text(text);
    }

    static int orDot(int c) {
        return Harmless.orDot(c);
    }

    static boolean isUnsafe(int c) {
        return Harmless.isUnsafe(c);
    }
}
