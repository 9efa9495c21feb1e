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
 * The string has the form of an NHS Organisation Data Service code: 3 to 10 capital letters and digits, such as
 * {@code 08Q} or {@code RJZ30}. Null is valid. Whether the code exists is a question for the vocabulary.
 *
 * <p>Composed of standard constraints only, so that every Jakarta Validation provider enforces it.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = OdsCode.FORMAT)
@ReportAsSingleViolation
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OdsCode {

    /** The regular expression that the whole code must match. */
    String FORMAT = "[0-9A-Z]{3,10}";

    /**
     * What a provider reports.
     *
     * @return the message
     */
    String message() default "must be an ODS code: 3 to 10 capitals and digits, such as 08Q";

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
