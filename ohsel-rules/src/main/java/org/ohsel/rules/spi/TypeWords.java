// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.Locale;

/** How messages name a type of the model: no Java names reach a user. */
public final class TypeWords {

    private TypeWords() {}

    /**
     * A type in words, with an article.
     *
     * @param type the type, such as AgendaItem
     * @return the words, such as "an agenda item"
     */
    public static String of(Class<?> type) {
        String words =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
