// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import java.io.Serializable;
import java.util.Comparator;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * A term of a controlled vocabulary, as a record holds it: a code, and nothing that could go stale.
 *
 * <p>What is known about the code (labels, where they were used, validity, successors) is in the
 * {@linkplain org.ohsel.model.vocabulary.Vocabulary vocabulary}. There are two sorts of list:
 *
 * <ul>
 *   <li><em>closed</em>: a record that implements {@link ClosedTerm}, with constants for all codes. Any other code is
 *       an error.
 *   <li><em>open</em>: a record that implements {@link OpenTerm}, with constants for known codes. For any other code
 *       the rules give a warning that names the nearest known ones.
 * </ul>
 *
 * <p>In both, the term holds the code as it was written, known or not, so that it can be written back.
 *
 * <p>A code in an open list may name the scheme it belongs to before a slash, as in {@code delivery-priority/cancer}.
 * Otherwise it belongs to the list's own scheme, so that {@code cancer} and {@code delivery-priority/cancer} remain two
 * different things.
 */
public interface Term extends Comparable<Term>, Serializable {

    /**
     * The code as written in a record and in JSON.
     *
     * @return the code; null only if the term was constructed with null
     */
    String code();

    /**
     * The identifier of the concept scheme that the code belongs to.
     *
     * @return the scheme, such as {@code workstream} or {@code delivery-priority}
     */
    String scheme();

    /**
     * The code without its scheme: what SKOS calls the notation.
     *
     * @return the part of {@link #code()} after the slash, or all of it if there is none
     */
    default String notation() {
        String code = code();
        return code.substring(code.indexOf('/') + 1);
    }

    /**
     * What the bundled vocabulary calls the term, in English.
     *
     * @return the preferred label, such as {@code Long term conditions}; the code if the vocabulary does not have it
     */
    default String label() {
        return Vocabulary.bundled().concept(this).map(Concept::preferredLabel).orElseGet(this::code);
    }

    /**
     * Orders terms by code; terms of different lists with the same code, by list.
     *
     * @param other the other term
     * @return less than, equal to or greater than 0
     */
    @Override
    default int compareTo(Term other) {
        return Comparator.comparing(Term::code, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(term -> term.getClass().getName())
                .compare(this, other);
    }
}
