// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.quarkus;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.jakarta.EngagementRulesValidator;

/** Quarkus' own validator knows the vocabulary of another ICB. */
@Singleton
class OwnVocabulary {

    private final EngagementValidator engagementValidator;

    OwnVocabulary() throws IOException {
        engagementValidator = EngagementValidator.standard()
                .withVocabulary(VocabularyFile.read(Path.of("../other-icb/vocabulary"))
                        .addTo(Vocabulary.bundled())
                        .orElseThrow());
    }

    @Produces
    @Dependent
    @Unremovable
    EngagementRulesValidator engagementRules() {
        return new EngagementRulesValidator(engagementValidator);
    }
}
