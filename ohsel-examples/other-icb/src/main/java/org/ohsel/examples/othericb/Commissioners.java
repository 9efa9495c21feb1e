// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Answers who commissioned where, and who came after whom.
 *
 * @param vocabulary the vocabulary of the ICB
 */
record Commissioners(Vocabulary vocabulary) {

    /** Who commissioned health services for a district on a day, by the name of the time. */
    Optional<String> of(String district, LocalDate day) {
        return vocabulary
                .commissioner(Borough.of(district), day)
                .map(body -> body.nameOn(day).orElse(body.preferredLabel()));
    }

    /** The body to write to on a day about what another one did. */
    List<String> answeringFor(String body, LocalDate day) {
        return vocabulary.concept(new BodyRef(body)).stream()
                .flatMap(known -> vocabulary.holdersOn(known, day).stream())
                .map(Concept::preferredLabel)
                .toList();
    }

    /** A body and those that came after it, such as {@code Z9A, Z9C, QZ9}. */
    String succession(String body) {
        return vocabulary
                .concept(new BodyRef(body))
                .map(known -> known.code()
                        + vocabulary.descendants(known).stream()
                                .map(next -> ", " + next.code())
                                .collect(Collectors.joining()))
                .orElse("unknown");
    }
}
