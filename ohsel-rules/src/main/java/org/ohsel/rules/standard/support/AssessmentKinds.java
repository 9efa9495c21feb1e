// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/** Which kinds of assessment include which: an integrated impact assessment includes that of the impact on equality. */
public final class AssessmentKinds {

    private AssessmentKinds() {}

    /**
     * Whether an assessment of one kind is also one of another, as far as the vocabulary knows.
     *
     * @param kind the kind of an assessment; may be null
     * @param wanted the other kind
     * @param vocabulary says which kinds are more specific than others
     * @return true if the two are the same, or if the vocabulary has the other as a narrower one
     */
    public static boolean includes(@Nullable AssessmentKind kind, AssessmentKind wanted, Vocabulary vocabulary) {
        return Terms.same(kind, wanted)
                || concept(kind, vocabulary).stream()
                        .flatMap(concept -> concept.relations().stream())
                        .anyMatch(relation -> isNarrower(relation, wanted));
    }

    /**
     * Whether an assessment of one kind may also be one of another. What a kind that is not in the vocabulary includes
     * cannot be told.
     *
     * @param kind the kind of an assessment; may be null
     * @param wanted the other kind
     * @param vocabulary says which kinds are more specific than others
     * @return false only if the vocabulary knows the kind, and it does not include the other
     */
    public static boolean mayInclude(@Nullable AssessmentKind kind, AssessmentKind wanted, Vocabulary vocabulary) {
        return includes(kind, wanted, vocabulary) || concept(kind, vocabulary).isEmpty();
    }

    private static Optional<Concept> concept(@Nullable AssessmentKind kind, Vocabulary vocabulary) {
        return Terms.concept(vocabulary, kind);
    }

    private static boolean isNarrower(Relation relation, AssessmentKind wanted) {
        return relation.kind() == RelationKind.NARROWER
                && relation.scheme().equals(wanted.scheme())
                && relation.code().equals(wanted.notation());
    }
}
