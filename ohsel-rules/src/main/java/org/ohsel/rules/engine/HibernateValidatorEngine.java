// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.spi.ConstraintRules;

/**
 * Checks the constraints of one type with Hibernate Validator, for a type with constraints that the plan does not know.
 * The parts of the value are left to their own plans.
 */
final class HibernateValidatorEngine {

    private final ConstraintRules rules;
    private final Validator validator;

    /**
     * Creates the engine.
     *
     * @param type the type to be checked, for the message
     * @param rules the rules for constraints
     * @throws IllegalStateException if Hibernate Validator is missing, which is optional
     */
    HibernateValidatorEngine(Class<?> type, ConstraintRules rules) {
        this.rules = rules;
        try {
            validator = hibernateValidator();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    type.getName() + " has a constraint that only Hibernate Validator can check, and that is missing:"
                            + " add org.hibernate.validator:hibernate-validator, 8.0 or later",
                    e);
        }
    }

    private static Validator hibernateValidator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @SuppressWarnings("ReferenceEquality") // this value itself, and not a part that is equal to it
    void check(Object value, RuleReporter reporter) {
        validator.validate(value).stream()
                .filter(violation -> violation.getLeafBean() == value)
                .sorted(Comparator.comparing(
                                (ConstraintViolation<Object> violation) -> PathPointer.of(violation.getPropertyPath()))
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .forEach(violation -> report(violation, reporter));
    }

    private void report(ConstraintViolation<Object> violation, RuleReporter reporter) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        RuleInfo rule = rules.of(constraint);
        reporter.reporting(rule)
                .report(PathPointer.of(violation.getPropertyPath()), Map.of("says", violation.getMessage()));
    }
}
