// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.Locale;
import java.util.Set;

/** How messages name a type of the model: no Java names reach a user. */
public final class TypeWords {

    /** Of these there is no one: feedback, and not a feedback. */
    private static final Set<String> NOT_COUNTED = Set.of("feedback", "due regard");

    private TypeWords() {}

    /**
     * A type in words, with an article if it has one.
     *
     * @param type the type, such as AgendaItem
     * @return the words, such as "an agenda item", or "feedback"
     */
    public static String of(Class<?> type) {
        String words =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return NOT_COUNTED.contains(words) ? words : ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
