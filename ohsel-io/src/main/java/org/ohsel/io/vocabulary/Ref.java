// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Relation;

/** The scheme and code of a concept, which need not be in the vocabulary. */
record Ref(String scheme, String code) {

    static Ref of(Concept concept) {
        return new Ref(concept.scheme(), concept.code());
    }

    static Ref target(Relation relation) {
        return new Ref(relation.scheme(), relation.code());
    }
}
