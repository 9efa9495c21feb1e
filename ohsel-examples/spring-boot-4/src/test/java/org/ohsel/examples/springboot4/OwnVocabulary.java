// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot4;

import java.io.IOException;
import java.nio.file.Path;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.jakarta.EngagementRulesValidator;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** Spring's own validator knows the vocabulary of another ICB; named by one test, and so not found by scanning. */
class OwnVocabulary {

    private final EngagementValidator engagementValidator;

    OwnVocabulary() throws IOException {
        engagementValidator = EngagementValidator.standard()
                .withVocabulary(VocabularyFile.read(Path.of("../other-icb/vocabulary"))
                        .addTo(Vocabulary.bundled())
                        .orElseThrow());
    }

    @Bean
    ValidationConfigurationCustomizer engagementRules(AutowireCapableBeanFactory beans) {
        return configuration -> configuration.constraintValidatorFactory(
                EngagementRulesValidator.factory(engagementValidator, new SpringConstraintValidatorFactory(beans)));
    }
}
