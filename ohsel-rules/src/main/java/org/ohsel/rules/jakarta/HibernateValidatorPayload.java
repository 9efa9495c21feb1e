// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.ohsel.rules.Finding;

/** What only Hibernate Validator offers: a violation that carries its finding. Hosts may have another validator. */
final class HibernateValidatorPayload {

    private HibernateValidatorPayload() {}

    /** Whether Hibernate Validator is there. This class can be used only if it is. */
    static boolean isPossible() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    HibernateValidatorPayload.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    static void add(Finding finding, ConstraintValidatorContext context) {
        if (context instanceof HibernateConstraintValidatorContext hibernate) {
            hibernate.withDynamicPayload(finding);
        }
    }
}
