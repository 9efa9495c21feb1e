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
import org.ohsel.model.EngagementRecord;

/**
 * The string refers to a record in the same log by its id, and so has the form of an id; see {@link RecordId}. Null is
 * valid. Whether the record exists can be checked only against the log as a whole.
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
public @interface RecordRef {

    /**
     * The type of record expected. Like the record's existence, it can be checked only against the log as a whole.
     *
     * @return the type; {@link EngagementRecord} if any record will do
     */
    Class<? extends EngagementRecord> to() default EngagementRecord.class;

    /**
     * What a provider reports.
     *
     * @return the message
     */
    String message() default "must be the id of a record: letters, digits or any of _ . : -";

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
