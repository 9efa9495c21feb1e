// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;

/** What a vocabulary calls things. Immutable. */
public final class Names {

    private final Vocabulary vocabulary;

    /**
     * Creates the names.
     *
     * @param vocabulary has the labels
     */
    public Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The label of a term.
     *
     * @param term the term, or null
     * @return the label, or the code of a term that is not in the vocabulary; empty if there is no term, or its code is
     *     blank
     */
    public Optional<String> of(@Nullable Term term) {
        if (term == null || isBlank(term.code())) {
            return Optional.empty();
        }
        return Optional.of(vocabulary.concept(term).map(Concept::preferredLabel).orElseGet(term::code));
    }

    /**
     * The labels of terms.
     *
     * @param terms the terms
     * @return the labels, without those that are blank
     */
    public List<String> of(List<? extends Term> terms) {
        return terms.stream().flatMap(term -> of(term).stream()).toList();
    }

    /**
     * What a body was called.
     *
     * @param body the body
     * @param day when; null for its last name
     * @return the name; empty if the body is not in the vocabulary
     */
    public Optional<String> of(BodyRef body, @Nullable LocalDate day) {
        if (isBlank(body.code())) {
            return Optional.empty();
        }
        return vocabulary
                .concept(body)
                .map(concept ->
                        Optional.ofNullable(day).flatMap(concept::nameOn).orElseGet(concept::preferredLabel));
    }

    /**
     * What bodies were called, those that are not in the vocabulary by their codes.
     *
     * @param bodies the bodies
     * @param day when; null for their last names
     * @return the names
     */
    public List<String> of(List<BodyRef> bodies, @Nullable LocalDate day) {
        return bodies.stream()
                .filter(body -> !isBlank(body.code()))
                .map(body -> of(body, day).orElseGet(body::code))
                .toList();
    }

    private static boolean isBlank(@Nullable String code) {
        return code == null || code.isBlank();
    }
}
