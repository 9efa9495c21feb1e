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
 * The text has the form of a code of the Government Statistical Service: a letter and eight digits, such as
 * {@code E38000171}. Null is valid. Whether there is such a code is for the vocabulary to say.
 *
 * <p>Made of standard constraints only, so that every Jakarta Validation provider enforces it.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = GssCode.FORMAT)
@ReportAsSingleViolation
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GssCode {

    /** The regular expression that a code matches as a whole. */
    String FORMAT = "[EWSNKLJM][0-9]{8}";

    /**
     * What a provider reports.
     *
     * @return the message
     */
    String message() default "must be a GSS code: a letter and eight digits, such as E38000171";

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
