// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.data.Bundled;

/** A scheme of a vocabulary; one that comes with the library is made when it is first asked for. */
final class LateScheme {

    /** A scheme with its concepts by their codes. */
    private record Indexed(ConceptScheme scheme, Map<String, Concept> byCode) {

        static Indexed of(ConceptScheme scheme) {
            Map<String, Concept> byCode = new LinkedHashMap<>();
            scheme.concepts().forEach(concept -> byCode.put(concept.code(), concept));
            return new Indexed(scheme, byCode);
        }
    }

    private final String id;
    private final boolean mayHaveIdentifiers;
    private volatile @Nullable Indexed indexed;

    private LateScheme(String id, boolean mayHaveIdentifiers, @Nullable Indexed indexed) {
        this.id = id;
        this.mayHaveIdentifiers = mayHaveIdentifiers;
        this.indexed = indexed;
    }

    static LateScheme of(ConceptScheme scheme) {
        return new LateScheme(scheme.id(), true, Indexed.of(scheme));
    }

    static LateScheme bundled(String id) {
        return new LateScheme(id, Bundled.isIdentified(id), null);
    }

    String id() {
        return id;
    }

    ConceptScheme scheme() {
        return indexed().scheme();
    }

    /** The concepts by their codes, in the order of the scheme. */
    Map<String, Concept> concepts() {
        return indexed().byCode();
    }

    /** False only if it is known, without making it, that no concept of it has an identifier. */
    boolean mayHaveIdentifiers() {
        return mayHaveIdentifiers;
    }

    private Indexed indexed() {
        @Nullable Indexed known = indexed;
        return known != null ? known : make();
    }

    private synchronized Indexed make() {
        @Nullable Indexed made = indexed;
        if (made == null) {
            made = Indexed.of(Bundled.scheme(id));
            indexed = made;
        }
        return made;
    }
}
