// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

/**
 * How a {@link TextReport} looks.
 *
 * @param colour whether words are coloured, with the control sequences that terminals understand (ANSI); nothing is said by
 *     colour alone
 * @param repeats how many findings of a rule are shown of each file; the others are counted, with the locations of the first
 *     few
 * @param statistics whether to list at the end how often each rule found something
 */
public record TextStyle(boolean colour, int repeats, boolean statistics) {

    private static final int FEW = 3;

    /** Checks the number. */
    public TextStyle {
        if (repeats < 1) {
            throw new IllegalArgumentException("the number of findings to show must be 1 or more, not " + repeats);
        }
    }

    /**
     * Without colour, three findings of a rule in each file, no statistics.
     *
     * @return the style
     */
    public static TextStyle plain() {
        return new TextStyle(false, FEW, false);
    }

    /**
     * This style with colour or without.
     *
     * @param on whether the output is coloured
     * @return the style
     */
    public TextStyle withColour(boolean on) {
        return new TextStyle(on, repeats, statistics);
    }

    /**
     * This style with another number of findings.
     *
     * @param number how many findings of a rule are shown of each file; {@link Integer#MAX_VALUE} for all
     * @return the style
     * @throws IllegalArgumentException if the number is less than 1
     */
    public TextStyle withRepeats(int number) {
        return new TextStyle(colour, number, statistics);
    }

    /**
     * This style with statistics or without.
     *
     * @param on whether to list how often each rule found something
     * @return the style
     */
    public TextStyle withStatistics(boolean on) {
        return new TextStyle(colour, repeats, on);
    }
}
