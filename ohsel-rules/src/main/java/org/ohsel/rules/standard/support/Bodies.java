// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.MatchKind;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Which body of the vocabulary a reference means: by its code, by a code with a mistake in case, spaces or the letter O
 * for a zero, or by a name. All rules ask here, so that a body that is named is judged as if its code had been written.
 */
public final class Bodies {

    private static final int SHORTEST_CODE = 3;
    private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^\\p{L}\\p{N}]");

    private Bodies() {}

    /**
     * The body that a reference means.
     *
     * @param vocabulary the vocabulary in which to look it up
     * @param body the reference; may be null
     * @return the body; null if there is none, or if several can be meant
     */
    public static @Nullable Concept concept(Vocabulary vocabulary, @Nullable BodyRef body) {
        return concept(vocabulary, body, null);
    }

    /**
     * The body that a reference means on a date. Two bodies that had the same name one after the other are told apart
     * by it.
     *
     * @param vocabulary the vocabulary in which to look it up
     * @param body the reference; may be null
     * @param date the date; null if not known
     * @return the body; null if there is none, or if several can be meant
     */
    public static @Nullable Concept concept(Vocabulary vocabulary, @Nullable BodyRef body, @Nullable PartialDate date) {
        if (body == null || body.code() == null || body.code().isBlank()) {
            return null;
        }
        Optional<Concept> known = vocabulary.concept(body);
        if (known.isPresent()) {
            return known.get();
        }
        List<Match> readings = readings(vocabulary, body);
        if (readings.size() > 1) {
            readings = readings.stream().filter(match -> isNameOn(match, date)).toList();
        }
        return readings.size() == 1 && !readings.get(0).isAmbiguous()
                ? readings.get(0).concept()
                : null;
    }

    /**
     * The bodies that a reference can mean if it is not a code of the vocabulary.
     *
     * @param vocabulary the vocabulary in which to look it up
     * @param body the reference, which is not blank
     * @return the bodies by their codes or names, the most certain first
     */
    public static List<Match> readings(Vocabulary vocabulary, BodyRef body) {
        List<Match> readings = vocabulary.match(body.notation(), body.scheme());
        return readings.isEmpty() ? misspelt(vocabulary, body) : readings;
    }

    /** The body whose code differs only in case, in characters other than letters and digits, and in O or 0. */
    private static List<Match> misspelt(Vocabulary vocabulary, BodyRef body) {
        String code = NOT_OF_A_CODE.matcher(body.code()).replaceAll("").toUpperCase(Locale.ROOT);
        if (code.length() < SHORTEST_CODE) {
            return List.of();
        }
        for (String candidate : List.of(code, code.replace('O', '0'), code.replace('0', 'O'))) {
            Optional<Concept> concept = vocabulary.concept(new BodyRef(candidate));
            if (concept.isPresent()) {
                return List.of(new Match(concept.get(), MatchKind.IDENTIFIER, null, 1));
            }
        }
        return List.of();
    }

    private static boolean isNameOn(Match match, @Nullable PartialDate date) {
        return match.label() == null || Order.within(date, match.label().validity()) == Order.KEPT;
    }
}
