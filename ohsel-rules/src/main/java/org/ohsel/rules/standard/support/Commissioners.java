// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Vocabulary;

/** What is known of those who commission an activity: from the vocabulary or, for others, from the log's own records. */
final class Commissioners {

    private Commissioners() {}

    /**
     * What is known of each commissioner.
     *
     * @param activity the activity
     * @param vocabulary the vocabulary in which to look them up
     * @param described the bodies that the log describes, for those that the vocabulary does not have
     * @return for each commissioner its entry in the vocabulary, or one that has what its record says; null for one of
     *     which nothing is known
     */
    static List<@Nullable Concept> of(
            CommissioningActivity activity, Vocabulary vocabulary, UndecidedActivities.Described described) {
        List<@Nullable Concept> commissioners = new ArrayList<>();
        for (@Nullable BodyRef commissioner : activity.commissioners()) {
            @Nullable Concept concept = Bodies.concept(vocabulary, commissioner);
            if (concept == null && commissioner != null && commissioner.code() != null) {
                @Nullable Body body = described.body(commissioner.code());
                concept = body == null ? null : concept(body, vocabulary);
            }
            commissioners.add(concept);
        }
        return commissioners;
    }

    /** A body as its record describes it: the one of the vocabulary if it names that, else what it says itself. */
    private static @Nullable Concept concept(Body body, Vocabulary vocabulary) {
        @Nullable Concept known = Bodies.concept(vocabulary, body.sameAs());
        if (known == null && body.ods() != null) {
            known = Bodies.concept(vocabulary, new BodyRef(body.ods()));
        }
        if (known != null || body.kind() == null || body.kind().code() == null) {
            return known;
        }
        return Concept.builder()
                .scheme("body")
                .code(String.valueOf(body.id()))
                .addKinds(new DatedKind(body.kind(), null, null))
                .build();
    }
}
