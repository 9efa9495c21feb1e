// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.BeanRules;

/**
 * Runs the rules on single values for a host's validator.
 *
 * <p>A provider uses the constructor without parameters, which runs the rules that come with the library. To run
 * others, or to set the day that counts as today, give the provider a
 * {@link jakarta.validation.ConstraintValidatorFactory} that uses the other constructor.
 */
public final class EngagementRulesValidator implements ConstraintValidator<EngagementRules, Object> {

    private static final boolean WITH_HIBERNATE_VALIDATOR = HibernateValidatorPayload.isPossible();

    private final BeanRules rules;
    private Severity least = Severity.INFO;

    /** Runs the rules that come with the library. */
    public EngagementRulesValidator() {
        rules = Standard.RULES;
    }

    /**
     * Runs the rules of a validator, with its policy, its vocabulary and the day that counts as today. A suppression
     * applies only if the value alone shows that it does: a value does not know the record that it is part of.
     *
     * @param validator has the rules
     */
    public EngagementRulesValidator(EngagementValidator validator) {
        rules = new BeanRules(validator.engine());
    }

    /** Compiled for the first instance, and shared by all: a provider creates one for each type. */
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
        if (WITH_HIBERNATE_VALIDATOR) {
            HibernateValidatorPayload.add(finding, context);
        }
        String text = finding.ruleId()
                + RuleViolation.AFTER_ID
                + MemberOfViolation.unknown(finding).message();
        ViolationPath.add(finding.pointer(), context.buildConstraintViolationWithTemplate(literal(text)));
    }

    /** The text as a message template that means exactly that: nothing in it is looked up or evaluated. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
