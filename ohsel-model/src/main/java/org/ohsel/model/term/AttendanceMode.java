// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Where those who attend are, as schema.org has it (eventAttendanceMode).
 *
 * @param code the code, such as {@code online}
 */
public record AttendanceMode(@NotNull String code) implements ClosedTerm {

    /** In one place. */
    public static final AttendanceMode IN_PERSON = new AttendanceMode("in-person");

    /** Online. */
    public static final AttendanceMode ONLINE = new AttendanceMode("online");

    /** Some in one place and some online. */
    public static final AttendanceMode HYBRID = new AttendanceMode("hybrid");

    private static final List<AttendanceMode> VALUES = List.of(IN_PERSON, ONLINE, HYBRID);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static AttendanceMode of(String code) {
        return new AttendanceMode(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<AttendanceMode> values() {
        return VALUES;
    }

    @Override
    public List<AttendanceMode> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "attendance-mode";
    }
}
