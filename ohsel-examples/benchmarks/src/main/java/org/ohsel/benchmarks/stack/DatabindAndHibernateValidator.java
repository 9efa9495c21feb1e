// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ohsel.model.EngagementRecord;

/** Reads with data binding and validates what could be read. */
final class DatabindAndHibernateValidator implements Stack {

    private final Databind databind = new Databind();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Outcome read(byte[] json) {
        Outcome decoded = databind.decode(json);
        return decoded.value() instanceof EngagementRecord record
                ? new Outcome(record, validator.validate(record).size())
                : decoded;
    }
}
