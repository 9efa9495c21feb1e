// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.HashSet;
import java.util.List;
import org.ohsel.model.vocabulary.Concept;
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
        return new HashSet<>(known.labels()).equals(new HashSet<>(concept.labels()))
                && known.identifiers().equals(concept.identifiers())
                && known.kinds().equals(concept.kinds())
                && others(known).equals(others(concept))
                && plain(known).equals(plain(concept));
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
