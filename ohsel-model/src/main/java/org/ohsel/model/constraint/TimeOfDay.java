// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The string is a time of day on the 24-hour clock, hours and minutes as in ISO 8601: {@code 09:30}, {@code 17:30}.
 * Null is valid.
 *
 * <p>Composed of standard constraints only, so that every Jakarta Validation provider enforces it.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = TimeOfDay.FORMAT)
@ReportAsSingleViolation
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TimeOfDay {

    /** The regular expression that the whole string must match. */
    String FORMAT = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /**
     * What a provider reports.
     *
     * @return the message
     */
    String message() default "must be a time of day on the 24-hour clock, such as 17:30";

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
