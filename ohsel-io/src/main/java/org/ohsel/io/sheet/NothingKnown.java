// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Locale;
import java.util.Set;

/** The words that people type into a cell because there is nothing to say: TBC, n/a, a dash. */
final class NothingKnown {

    private static final int LONGEST = 20;

    private static final Set<String> WORDS = Set.of(
            "-",
            "--",
            "\u2013",
            "\u2014",
            "?",
            "tbc",
            "tba",
            "tbd",
            "t.b.c.",
            "to be confirmed",
            "to be announced",
            "to be decided",
            "n/a",
            "n.a.",
            "n.k.",
            "not applicable",
            "not known",
            "not recorded");

    private NothingKnown() {}

    static boolean isSaid(String text) {
        return text.length() <= LONGEST && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The words, for the documentation. */
    static Set<String> words() {
        return WORDS;
    }
}
