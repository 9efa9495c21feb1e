// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.MatchKind;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Looks up what a label or a code means: on a day, such as that of a record, and today.
 *
 * <pre>{@code
 * TermLookup lookup = TermLookup.of(Vocabulary.bundled(), LocalDate.now(ZoneId.of("Europe/London")));
 * for (TermMeaning meaning : lookup.find("Bexley CCG", LocalDate.of(2017, 9, 4))) {
 *     System.out.println(meaning.text());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TermLookup {

    private static final String BOROUGH = "borough";

    private final Vocabulary vocabulary;
    private final LocalDate today;

    private TermLookup(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /**
     * Looks up terms in a vocabulary.
     *
     * @param vocabulary the vocabulary
     * @param today the day that counts as today
     * @return the lookup
     */
    public static TermLookup of(Vocabulary vocabulary, LocalDate today) {
        return new TermLookup(Objects.requireNonNull(vocabulary, "vocabulary"), Objects.requireNonNull(today, "today"));
    }

    /**
     * All that a string can mean: a code, an official code, a label or a known misspelling. Case and punctuation do not
     * matter.
     *
     * @param text the string
     * @param day the day on which it is meant
     * @param lists the ids of the lists to search, such as {@code workstream}; if none are given, all of them
     * @return the meanings, the most certain first; empty if nothing is called so
     */
    public List<TermMeaning> find(String text, LocalDate day, String... lists) {
        Map<Concept, TermMeaning> meanings = new LinkedHashMap<>();
        vocabulary
                .match(text, lists)
                .forEach(match -> meanings.computeIfAbsent(match.concept(), concept -> meaning(match, day)));
        return List.copyOf(meanings.values());
    }

    /**
     * What one term means.
     *
     * @param concept the term
     * @param day the day on which it is meant
     * @return its meaning
     */
    public TermMeaning meaning(Concept concept, LocalDate day) {
        return meaning(new Match(concept, MatchKind.CODE, null, 1), day);
    }

    /**
     * All terms of a list, in its order.
     *
     * @param list the id of the list, such as {@code workstream}
     * @param day the day on which they are meant
     * @return their meanings; empty if there is no such list
     */
    public List<TermMeaning> all(String list, LocalDate day) {
        return vocabulary.scheme(list).stream()
                .flatMap(scheme -> scheme.concepts().stream())
                .map(concept -> meaning(concept, day))
                .toList();
    }

    private TermMeaning meaning(Match match, LocalDate day) {
        return new TermMeaning(match, vocabulary, state(match.concept(), day), state(match.concept(), today));
    }

    private TermState state(Concept concept, LocalDate day) {
        return new TermState(
                day,
                concept.statusOn(day),
                concept.nameOn(day).orElse(null),
                concept.kindOn(day).map(BodyKind::code).orElse(null),
                vocabulary.holdersOn(concept, day),
                commissioner(concept, day).orElse(null));
    }

    private Optional<Concept> commissioner(Concept concept, LocalDate day) {
        return concept.scheme().equals(BOROUGH)
                ? vocabulary.commissioner(new Borough(concept.code()), day)
                : Optional.empty();
    }

    /**
     * The terms that a string resembles most, for a question such as "did you mean ...?".
     *
     * @param text the string
     * @param most the maximum number of terms
     * @param lists the ids of the lists to search; if none are given, all of them
     * @return the terms with the label that is near, the nearest first; empty if nothing is near
     */
    public List<Match> nearest(String text, int most, String... lists) {
        return vocabulary.nearest(text, most, lists);
    }
}
