// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;

/** The finding that {@link EngagementRulesValidator} passes on with a violation, where the provider can carry it. */
final class PassedOnFinding {

    private PassedOnFinding() {}

    static @Nullable Finding of(ConstraintViolation<?> violation) {
        try {
            HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
            return carrier.getDynamicPayload(Finding.class);
        } catch (ValidationException | NoClassDefFoundError e) {
            return null; // another provider, with or without Hibernate Validator beside it
        }
    }
}
