// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * A finding that somebody looked at and accepted: one rule, at one place, for a reason.
 *
 * @param rule the rule's id
 * @param record the id of the record; null for any record, and then a pointer is needed
 * @param pointer the place, as a JSON Pointer in the document; what lies below it is suppressed as well. Null for the
 *     whole record
 * @param reason why the finding is accepted
 * @param until the last day on which it is; null for good
 */
@Value.Builder
public record Suppression(
        @NotBlank String rule,
        @Nullable String record,
        @Nullable String pointer,
        @NotBlank String reason,
        @Nullable PartialDate until) {

    /**
     * A builder, which refuses to build without what is required.
     *
     * @return an empty builder
     */
    public static SuppressionBuilder builder() {
        return new SuppressionBuilder();
    }

    /**
     * Whether it is for one record or one place.
     *
     * @return false if it would accept whatever its rule finds
     */
    public boolean hasPlace() {
        return record != null || pointer != null;
    }

    /**
     * Whether it is for a place.
     *
     * @param recordId the id of the record there; null if it has none
     * @param place the place, as a JSON Pointer in the document
     * @return true if a finding there is accepted
     */
    public boolean covers(@Nullable String recordId, String place) {
        return (record == null || record.equals(recordId))
                && (pointer == null || place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    /**
     * Whether its last day has passed.
     *
     * @param day the day that counts as today
     * @return true if so
     */
    public boolean hasExpired(LocalDate day) {
        return until != null && until.latest() != null && day.isAfter(Objects.requireNonNull(until.latest()));
    }
}
