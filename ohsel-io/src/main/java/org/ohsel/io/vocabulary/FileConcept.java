// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;

/**
 * A term of a vocabulary file.
 *
 * @param row its row in concepts.csv
 * @param concept what the file says of it, without successions
 */
record FileConcept(TableRow row, Concept concept) {

    boolean replaces() {
        return row.text("change").equals("replace");
    }

    /** Whether the file says of the term what a vocabulary says already, in whatever order. */
    boolean repeats(Concept known) {
        return labels(known).equals(labels(concept))
                && known.identifiers().equals(concept.identifiers())
                && known.kinds().equals(concept.kinds())
                && others(known).equals(others(concept))
                && plain(known).equals(plain(concept));
    }

    /** The labels as the tables have them: two of one text are of the same use. */
    private static Set<List<Object>> labels(Concept concept) {
        Set<List<Object>> labels = new HashSet<>();
        for (LabelText text : LabelText.of(concept)) {
            for (Label label : text.labels()) {
                labels.add(Arrays.asList(
                        text.use(),
                        text.text(),
                        label.validity(),
                        label.ambiguity(),
                        label.sources(),
                        label.evidence()));
            }
        }
        return labels;
    }

    private static List<Relation> others(Concept concept) {
        return concept.relations().stream()
                .filter(relation -> !isSuccession(relation.kind()))
                .toList();
    }

    private static Concept plain(Concept concept) {
        return concept.withLabels().withIdentifiers().withKinds().withRelations();
    }

    static boolean isSuccession(RelationKind kind) {
        return kind == RelationKind.SUCCESSOR || kind == RelationKind.PREDECESSOR;
    }
}
