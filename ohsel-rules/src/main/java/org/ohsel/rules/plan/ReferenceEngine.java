// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.standard.ShapeRules;

/**
 * Checks the constraints of one type by Hibernate Validator, where the plan does not know them all. What lies below the
 * value is left to the plans of its parts.
 */
final class ReferenceEngine {

    private final Validator validator;

    ReferenceEngine() {
        validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @SuppressWarnings("ReferenceEquality") // this very value, and not a part that is equal to it
    void check(Object value, Spot spot) {
        validator.validate(value).stream()
                .filter(violation -> violation.getLeafBean() == value)
                .sorted(Comparator.comparing(
                                (ConstraintViolation<Object> violation) -> PathPointer.of(violation.getPropertyPath()))
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .forEach(violation -> report(violation, spot));
    }

    private static void report(ConstraintViolation<Object> violation, Spot spot) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        RuleInfo rule = ShapeRules.of(constraint).orElseGet(() -> ShapeRules.unknown(constraint));
        spot.reporting(rule)
                .report(PathPointer.of(violation.getPropertyPath()), Map.of("says", violation.getMessage()));
    }
}
