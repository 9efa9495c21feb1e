// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proposes an id for a new record, which says when it was and what. */
final class ProposedId {

    private static final int LONGEST = 80;

    private ProposedId() {}

    /**
     * An id.
     *
     * @param date the date, as the record has it
     * @param words the title, or what else there is
     * @param isFree whether no record has the id
     */
    static String of(String date, String words, Predicate<String> isFree) {
        String all =
                date + " " + Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = all.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String whole = id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        String proposed = whole.isEmpty() ? "event" : whole;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? proposed : proposed + "-" + number)
                .filter(isFree)
                .findFirst()
                .orElseThrow();
    }
}
