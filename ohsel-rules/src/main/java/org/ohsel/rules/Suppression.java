// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateOrder;
import org.ohsel.model.PartialDate;

/**
 * Suppresses findings that somebody has looked at and accepted: those of one rule, at one location, for a reason.
 *
 * <p>A location is best said as a record and what is {@code at} fault in it: that stays true when lines and other records
 * come and go. A {@code pointer} leads through the document, and so past other records.
 *
 * @param rule the rule's id
 * @param record the id of the record; null for any record, in which case a pointer is needed
 * @param pointer the location, as a JSON Pointer in the document; everything below it is suppressed as well. Null for
 *     the whole record
 * @param at the location within the record, as a JSON Pointer that begins at the record, and nothing below it; empty for
 *     the record itself. With it, no record means what is not in a record, or is in one that has no id. Null for any
 *     location
 * @param count how many findings it accepts; one more is reported as OHSEL-POLICY-008. Null for any number
 * @param reason why the finding is accepted
 * @param owner who accepted it, and answers for it: a person or a team; null if not stated
 * @param until the last day on which it is accepted; null if it is accepted for good
 */
@Value.Builder
public record Suppression(
        @NotBlank String rule,
        @Nullable String record,
        @Nullable String pointer,
        @Nullable String at,
        @Nullable @Min(1) Integer count,
        @NotBlank String reason,
        @Nullable @Size(min = 1) String owner,
        @Nullable PartialDate until)
        implements Serializable {

    private static final String RECORDS = "/records/";

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
        return record != null || at != null || (pointer != null && !pointer.isEmpty());
    }

    /**
     * Whether it suppresses findings at a location.
     *
     * @param recordId the id of the record there; null if the record has no id
     * @param place the location, as a JSON Pointer in the document
     * @return true if a finding there is suppressed
     */
    public boolean covers(@Nullable String recordId, String place) {
        return (at == null ? record == null || record.equals(recordId) : Objects.equals(record, recordId))
                && (pointer == null || place.equals(pointer) || place.startsWith(pointer + "/"))
                && (at == null || at.equals(withinRecord(place)));
    }

    /**
     * Where a location is within its record: the part of a JSON Pointer that stays the same when records come and go.
     *
     * @param pointer the location in a document: a record, an array of records, or a log
     * @return the pointer without its beginning, if that leads to a record in a log or in an array
     */
    public static String withinRecord(String pointer) {
        int start = pointer.startsWith(RECORDS) ? RECORDS.length() - 1 : 0;
        int end = start + 1;
        while (end < pointer.length() && pointer.charAt(end) >= '0' && pointer.charAt(end) <= '9') {
            end++;
        }
        boolean leadsToRecord = pointer.length() > start + 1
                && pointer.charAt(start) == '/'
                && end > start + 1
                && (end == pointer.length() || pointer.charAt(end) == '/');
        return leadsToRecord ? pointer.substring(end) : pointer;
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
