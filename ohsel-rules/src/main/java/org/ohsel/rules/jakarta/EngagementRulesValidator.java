// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.BeanRules;

/**
 * Runs the rules on single values for a host's validator.
 *
 * <p>A provider makes it by its constructor without parameters, and then it runs the rules of the library. To have it run
 * others, or to give a day that counts as today, hand the provider a {@link jakarta.validation.ConstraintValidatorFactory}
 * that uses the other constructor.
 */
public final class EngagementRulesValidator implements ConstraintValidator<EngagementRules, Object> {

    private final BeanRules rules;
    private Severity least = Severity.INFO;

    /** Runs the rules that come with the library. */
    public EngagementRulesValidator() {
        rules = Standard.RULES;
    }

    /**
     * Runs the rules of a validator, with its policy, vocabulary and day. Suppressions apply as far as they can be told
     * from the value alone, which does not know the record that it is a part of.
     *
     * @param validator the validator
     */
    public EngagementRulesValidator(EngagementValidator validator) {
        rules = new BeanRules(validator.engine());
    }

    /** Compiled when the first is made, and shared by the instances that a provider makes for each type. */
    private static final class Standard {
        static final BeanRules RULES =
                new BeanRules(EngagementValidator.standard().engine());
    }

    @Override
    public void initialize(EngagementRules constraint) {
        least = constraint.least();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Finding> found = rules.check(value).kept().stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
        if (!found.isEmpty()) {
            context.disableDefaultConstraintViolation();
            found.forEach(finding -> add(finding, context));
        }
        return found.isEmpty();
    }

    private static void add(Finding finding, ConstraintValidatorContext context) {
        if (context instanceof HibernateConstraintValidatorContext hibernate) {
            hibernate.withDynamicPayload(finding);
        }
        String text = finding.ruleId() + RuleViolation.AFTER_ID + finding.message();
        ViolationPath.add(finding.pointer(), context.buildConstraintViolationWithTemplate(literal(text)));
    }

    /** The text as a message template that says just that: whatever is in it is neither looked up nor evaluated. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
