// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;

/** Each scheme is made by its id, and only those that say so have concepts with identifiers. */
class BundledTest {

    @ParameterizedTest
    @MethodSource("org.ohsel.model.vocabulary.data.Bundled#ids")
    void aSchemeIsWhatItsIdSays(String id) {
        ConceptScheme scheme = Bundled.scheme(id);
        assertEquals(id, scheme.id());
        assertEquals(
                Bundled.isIdentified(id),
                scheme.concepts().stream()
                        .anyMatch(concept -> !concept.identifiers().isEmpty()));
        assertEquals(scheme, Vocabulary.bundled().scheme(id).orElseThrow());
    }

    @Test
    void theVocabularyHasThemInTheirOrder() {
        assertEquals(
                Bundled.ids(),
                Vocabulary.bundled().schemes().stream().map(ConceptScheme::id).toList());
    }

    @Test
    void thereIsNoOther() {
        String message = assertThrows(IllegalArgumentException.class, () -> Bundled.scheme("colour"))
                .getMessage();
        assertTrue(message.contains("colour"), message);
    }
}
