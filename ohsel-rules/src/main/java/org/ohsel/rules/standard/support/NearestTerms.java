// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ohsel.model.internal.Similarity;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.spi.KnownCodes;

/**
 * The advice on an unknown term: the known terms nearest to it. Worked out only when it is shown, because the search
 * takes longer than all checks together.
 *
 * @param vocabulary where to look
 * @param term the unknown term
 */
public record NearestTerms(Vocabulary vocabulary, OpenTerm term) {

    @Override
    public String toString() {
        List<Optional<String>> several = KnownCodes.of(term, vocabulary).several(term.notation(), vocabulary);
        if (several.size() > 1 && several.stream().allMatch(Optional::isPresent)) {
            return several.stream()
                    .map(code -> '"' + code.orElseThrow() + '"')
                    .collect(Collectors.joining(", ", "Write ", ": a string for each."));
        }
        List<Match> matches = vocabulary.nearest(term.notation(), 3, term.scheme()).stream()
                .filter(match -> !isBeginningOf(match.concept().code()))
                .toList();
        if (matches.isEmpty()) {
            return "Nothing similar is in the vocabulary.";
        }
        return "Did you mean "
                + String.join(
                        " or ", matches.stream().map(match -> code(term, match)).toList())
                + "?";
    }

    /** A member is not short for a member of the public: what follows "of" says which. */
    private boolean isBeginningOf(String code) {
        return Similarity.normalise(code).startsWith(Similarity.normalise(term.notation()) + " of ");
    }

    /**
     * The code of a concept as it should be written in place of a term: with its scheme if the term names one.
     *
     * @param term the term as it is written in the record
     * @param match the concept that the vocabulary has in its place
     * @return the code
     */
    public static String code(OpenTerm term, Match match) {
        boolean named = !term.notation().equals(term.code());
        return named
                ? term.scheme() + "/" + match.concept().code()
                : match.concept().code();
    }
}
