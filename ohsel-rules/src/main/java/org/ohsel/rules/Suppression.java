// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateOrder;
import org.ohsel.model.PartialDate;

/**
 * Suppresses findings that somebody has looked at and accepted: those of one rule, at one location, for a reason.
 *
 * @param rule the rule's id
 * @param record the id of the record; null for any record, in which case a pointer is needed
 * @param pointer the location, as a JSON Pointer in the document; everything below it is suppressed as well. Null for
 *     the whole record
 * @param reason why the finding is accepted
 * @param until the last day on which it is accepted; null if it is accepted for good
 */
@Value.Builder
public record Suppression(
        @NotBlank String rule,
        @Nullable String record,
        @Nullable String pointer,
        @NotBlank String reason,
        @Nullable PartialDate until)
        implements Serializable {

    /**
     * A builder for a suppression. Its {@code build} throws {@link IllegalStateException} if the rule or the reason is
     * missing.
     *
     * @return an empty builder
     */
    public static SuppressionBuilder builder() {
        return new SuppressionBuilder();
    }

    /**
     * Whether it is for one record or one location.
     *
     * @return false if it would suppress every finding of its rule; a pointer to the whole document is no location
     */
    public boolean hasPlace() {
        return record != null || (pointer != null && !pointer.isEmpty());
    }

    /**
     * Whether it suppresses findings at a location.
     *
     * @param recordId the id of the record there; null if the record has no id
     * @param place the location, as a JSON Pointer in the document
     * @return true if a finding there is suppressed
     */
    public boolean covers(@Nullable String recordId, String place) {
        return (record == null || record.equals(recordId))
                && (pointer == null || place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    /**
     * Whether its last day has certainly passed.
     *
     * @param day the day that counts as today
     * @return true if so
     */
    public boolean hasExpired(LocalDate day) {
        return DateOrder.isBefore(until, PartialDate.of(day)) == DateOrder.CERTAIN;
    }
}
