// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Optional;

/**
 * An argument of a finding that says what to write instead, in words and, where that is mechanical, as data. Its
 * {@code toString()} is what a message shows. Both are worked out only when somebody asks.
 */
public interface Remedy {

    /**
     * The correction as data.
     *
     * @param pointer the location of the finding, as a JSON Pointer into the document
     * @return the fix; empty if only a person can say what is right
     */
    Optional<Fix> fix(String pointer);

    /**
     * A string to write in place of the value.
     *
     * @param text the string, such as a code
     * @return the remedy, which is shown as the string itself
     */
    static Remedy write(String text) {
        return new StringRemedy(text);
    }

    /**
     * The words of this remedy, in which people's words are shown.
     *
     * @return the words
     */
    default String withQuotedText() {
        return toString();
    }
}
