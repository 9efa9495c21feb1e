// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.BeanRules;

/**
 * Runs the rules on single values for a host's validator.
 *
 * <p>A provider uses the constructor without parameters, which runs the rules that come with the library and knows the
 * bundled vocabulary. To run others, to know other terms, or to set the day that counts as today, give the provider a
 * {@link #factory factory}.
 */
public final class EngagementRulesValidator implements ConstraintValidator<EngagementRules, Object> {

    private static final boolean WITH_HIBERNATE_VALIDATOR = HibernateValidatorPayload.isPossible();

    private final BeanRules rules;
    private Severity least = Severity.INFO;

    /** Runs the rules that come with the library. */
    public EngagementRulesValidator() {
        this(Standard.RULES);
    }

    /**
     * Runs the rules of a validator, with its policy, its vocabulary and the day that counts as today. A suppression
     * applies only if the value alone shows that it does: a value does not know the record that it is part of.
     *
     * @param validator has the rules
     */
    public EngagementRulesValidator(EngagementValidator validator) {
        this(new BeanRules(validator.engine()));
    }

    private EngagementRulesValidator(BeanRules rules) {
        this.rules = rules;
    }

    /**
     * A factory with which {@code @Valid} runs the rules of a validator, with its policy, its vocabulary and the day that
     * counts as today.
     *
     * <pre>{@code
     * Configuration<?> configuration = Validation.byDefaultProvider().configure();
     * ValidatorFactory factory = configuration
     *         .constraintValidatorFactory(EngagementRulesValidator.factory(
     *                 EngagementValidator.standard().withVocabulary(vocabulary),
     *                 configuration.getDefaultConstraintValidatorFactory()))
     *         .buildValidatorFactory();
     * }</pre>
     *
     * @param validator has the rules
     * @param others creates the validators of all other constraints
     * @return the factory, which is as safe to share between threads as {@code others}
     */
    public static ConstraintValidatorFactory factory(EngagementValidator validator, ConstraintValidatorFactory others) {
        Objects.requireNonNull(others, "others");
        return new EngagementRulesFactory(new BeanRules(validator.engine()), others);
    }

    /** Compiles the rules once, and shares them among the instances: a provider creates one for each type. */
    private record EngagementRulesFactory(BeanRules rules, ConstraintValidatorFactory others)
            implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == EngagementRulesValidator.class
                    ? type.cast(new EngagementRulesValidator(rules))
                    : others.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            if (!(instance instanceof EngagementRulesValidator)) {
                others.releaseInstance(instance);
            }
        }
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
