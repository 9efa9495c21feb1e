// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.model.vocabulary.VocabularyRelease;
import org.ohsel.rules.EngagementValidator;
import org.springframework.beans.factory.ObjectProvider;

/** What there is to say of the vocabulary of a running application. */
record VocabularyState(List<String> vocabularies, long concepts, List<String> files, List<String> warnings) {

    static VocabularyState of(EngagementValidator validator, ObjectProvider<ConfiguredFiles> configured) {
        Vocabulary vocabulary = validator.vocabulary();
        @Nullable ConfiguredFiles files = configured.getIfAvailable();
        long concepts = vocabulary.schemes().stream()
                .map(ConceptScheme::concepts)
                .mapToLong(List::size)
                .sum();
        return new VocabularyState(
                vocabulary.releases().stream().map(VocabularyState::name).toList(),
                concepts,
                files == null ? List.of() : files.files(),
                files == null ? List.of() : files.warnings());
    }

    private static String name(VocabularyRelease release) {
        return release.version() == null ? release.identifier() : release.identifier() + " " + release.version();
    }

    /** Without a single concept, every term is unknown. */
    boolean serves() {
        return concepts > 0;
    }

    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("vocabularies", vocabularies);
        details.put("concepts", concepts);
        details.put("files", files);
        details.put("warnings", warnings);
        return details;
    }
}
