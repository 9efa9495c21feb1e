// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Whether somebody came to a meeting, as council systems record it.
 *
 * @param code the code, such as {@code apologies}
 */
public record AttendanceStatus(@NotNull String code) implements ClosedTerm {

    /** They are expected. */
    public static final AttendanceStatus EXPECTED = new AttendanceStatus("expected");

    /** They came. */
    public static final AttendanceStatus PRESENT = new AttendanceStatus("present");

    /** They sent their apologies. */
    public static final AttendanceStatus APOLOGIES = new AttendanceStatus("apologies");

    /** They did not come, and sent no apologies. */
    public static final AttendanceStatus ABSENT = new AttendanceStatus("absent");

    private static final List<AttendanceStatus> VALUES = List.of(EXPECTED, PRESENT, APOLOGIES, ABSENT);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static AttendanceStatus of(String code) {
        return new AttendanceStatus(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<AttendanceStatus> values() {
        return VALUES;
    }

    @Override
    public List<AttendanceStatus> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "attendance-status";
    }
}
