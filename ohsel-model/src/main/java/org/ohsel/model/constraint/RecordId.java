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
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The string is the id of a record: 1 to 200 letters, digits, underscores, dots, colons or hyphens, not beginning with
 * any of the last three. Null is valid.
 *
 * <p>Composed of standard constraints only, so that every Jakarta Validation provider enforces it.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = RecordId.FORMAT)
@Size(max = RecordId.LONGEST)
@ReportAsSingleViolation
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordId {

    /** The regular expression that the whole id must match. */
    String FORMAT = "\\w[\\w.:-]*";

    /** The maximum length of an id. */
    int LONGEST = 200;

    /**
     * What a provider reports.
     *
     * @return the message
     */
    String message() default "must be an id: letters, digits or any of _ . : -";

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
