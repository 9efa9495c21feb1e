// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.IdentifierSystem;

/** The acknowledgements that the licences of official codes require with every copy. */
final class Rights {

    private Rights() {}

    /** The acknowledgements for a scheme; null if it has no such codes. */
    static @Nullable String of(ConceptScheme scheme) {
        Set<String> texts = new LinkedHashSet<>();
        scheme.concepts()
                .forEach(concept -> concept.identifiers().forEach(identifier -> texts.add(text(identifier.system()))));
        texts.remove("");
        return texts.isEmpty() ? null : String.join(" ", texts);
    }

    private static String text(IdentifierSystem system) {
        return switch (system) {
            case ODS ->
                "ODS codes: contains information from NHS England, licensed under the current version of the Open"
                        + " Government Licence.";
            case GSS, SNAC ->
                "GSS codes: Office for National Statistics licensed under the Open Government Licence v3.0.";
            case LOCAL_AUTHORITY_REGISTER -> "";
        };
    }
}
