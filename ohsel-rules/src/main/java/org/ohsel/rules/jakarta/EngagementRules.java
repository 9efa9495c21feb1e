// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ohsel.rules.Severity;

/**
 * No rule on single values reports anything about the value, or about those parts of it that {@code @Valid} does not
 * reach.
 *
 * <p>Each finding is a violation of its own, at the location that the rule reports. Its message begins with the rule's
 * id: {@code OHSEL-TIME-001: the interval ends on 30 June 2017, ...}; {@link RuleViolation#of} separates the two. The
 * message contains none of people's words, and nothing in it is evaluated. With Hibernate Validator the
 * {@link org.ohsel.rules.Finding} itself is the violation's dynamic payload.
 *
 * <p>The types of the model get this constraint from one of two mappings. A host names one of them, in one line of its
 * {@code META-INF/validation.xml}; the Spring Boot starter and {@code quarkus-ohsel} do without the line.
 */
@Documented
@Constraint(validatedBy = EngagementRulesValidator.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EngagementRules {

    /** The mapping that puts this constraint on every type of the model: findings of every severity are violations. */
    String MAPPING = "META-INF/ohsel/constraints.xml";

    /** As {@link #MAPPING}, but only errors are violations. */
    String MAPPING_OF_ERRORS = "META-INF/ohsel/errors.xml";

    /**
     * The lowest severity that makes a finding a violation.
     *
     * @return the severity; by default every finding is a violation
     */
    Severity least() default Severity.INFO;

    /**
     * Not used: each finding has a message of its own.
     *
     * @return the message
     */
    String message() default "must be as the rules for engagement records say";

    /**
     * The groups that the constraint belongs to.
     *
     * @return the groups, none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload that the constraint carries.
     *
     * @return the payload, none by default
     */
    Class<? extends Payload>[] payload() default {};
}
