// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.quarkus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;

/** The rules know the vocabulary of another ICB. */
@Singleton
class OwnVocabulary {

    @Produces
    @Singleton
    EngagementValidator engagementValidator() throws IOException {
        return EngagementValidator.standard()
                .withVocabulary(VocabularyFile.read(Path.of("../other-icb/vocabulary"))
                        .addTo(Vocabulary.bundled())
                        .orElseThrow());
    }
}
