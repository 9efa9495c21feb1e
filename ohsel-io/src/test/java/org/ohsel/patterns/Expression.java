// SPDX-License-Identifier: Apache-2.0
package org.ohsel.patterns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of ours, and how it is used.
 *
 * @param where the class that has it
 * @param pattern the expression
 * @param search whether it is looked for anywhere in a text, which tries again at every character; otherwise the text
 *     is matched from its beginning
 */
record Expression(String where, Pattern pattern, boolean search) {

    /** Applies it to a text until there is nothing more to find. */
    void apply(CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        if (search) {
            boolean found = true;
            while (found) {
                found = matcher.find();
            }
        } else {
            matcher.matches();
        }
    }

    /** The same for equal expressions that are used in the same way. */
    String name() {
        return where + (search ? " searches for " : " matches ") + pattern.pattern();
    }
}
