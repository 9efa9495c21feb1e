// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import jakarta.validation.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.jakarta.EngagementRulesValidator;
import org.ohsel.rules.jakarta.RuleViolation;

/** Accepts records from partners, and has Hibernate Validator check them behind {@code @Valid}. */
final class Inbox {

    /**
     * What a partner sends.
     *
     * @param sender who sends it
     * @param engagementRecord the record
     */
    record Delivery(@NotBlank String sender, @NotNull @Valid EngagementRecord engagementRecord) {}

    private final Validator validator;

    Inbox(Vocabulary vocabulary) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        validator = configuration
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorFactory(EngagementRulesValidator.factory(
                        EngagementValidator.standard().withVocabulary(vocabulary),
                        configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }

    /** What is wrong with a delivery; empty if it is accepted. */
    List<RuleViolation> violations(Delivery delivery) {
        return RuleViolation.listOf(validator.validate(delivery));
    }
}
