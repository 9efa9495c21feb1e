// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * What terms of open lists mean: a code may be written with or without the name of its own scheme, and a name that can
 * mean only one code counts as that code, so that a rule says the same before and after somebody corrects it.
 */
public final class Terms {

    private Terms() {}

    /**
     * Whether two terms have the same scheme and the same code in it.
     *
     * @param term a term; may be null
     * @param other another; may be null
     * @return false if either is null or has no code
     */
    public static boolean same(@Nullable OpenTerm term, @Nullable OpenTerm other) {
        return term != null
                && other != null
                && term.code() != null
                && other.code() != null
                && term.scheme().equals(other.scheme())
                && code(term).equals(code(other));
    }

    /** The code of a term; of a name in the bundled vocabulary, that of the only concept it can mean. */
    private static String code(OpenTerm term) {
        String notation = term.notation();
        return isLikeCode(notation)
                ? notation
                : concept(Vocabulary.bundled(), term).map(Concept::code).orElse(notation);
    }

    /** Nearly all terms are: this is quicker than to look them up. */
    private static boolean isLikeCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * The concept that a term means.
     *
     * @param vocabulary the vocabulary in which to look it up
     * @param term the term; may be null
     * @return the concept by its code, or the only one by its name; empty if there is none, or if several can be meant
     */
    public static Optional<Concept> concept(Vocabulary vocabulary, @Nullable OpenTerm term) {
        if (term == null || term.code() == null || term.code().isBlank()) {
            return Optional.empty();
        }
        Optional<Concept> known = vocabulary.concept(term);
        if (known.isPresent()) {
            return known;
        }
        List<Match> readings = vocabulary.match(term.notation(), term.scheme());
        return readings.size() == 1 && !readings.get(0).isAmbiguous()
                ? Optional.of(readings.get(0).concept())
                : Optional.empty();
    }

    /**
     * Whether one of several terms is the same as a term.
     *
     * @param terms the terms
     * @param term the term; may be null
     * @return true if one is
     */
    public static boolean contain(Collection<? extends @Nullable OpenTerm> terms, @Nullable OpenTerm term) {
        return terms.stream().anyMatch(each -> same(each, term));
    }

    /**
     * The scheme of a term and its code: equal for terms that are the same.
     *
     * @param term the term, which has a code
     * @return the two, with a slash between them
     */
    public static String key(OpenTerm term) {
        return term.scheme() + "/" + code(term);
    }
}
