// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/**
 * An organisation of the ODS register.
 *
 * @param code its ODS code
 * @param name its present name, which the register writes in capital letters
 * @param start the first day of the code; null if unknown
 * @param end the last day of the code; null if it is open, or unknown
 * @param closed whether the code is closed, on a known day or not
 * @param roles what the register says that it is, its primary role and others
 * @param source where it was found
 */
record OdsOrganisation(
        String code,
        String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean closed,
        List<Role> roles,
        Source source) {

    /**
     * A role.
     *
     * @param id its id in the register, such as RO98
     * @param start since when it has the role; null if unknown
     */
    record Role(String id, @Nullable LocalDate start) {}

    /**
     * A place in a file.
     *
     * @param file the name of the file
     * @param pointer where it is in the file
     * @param at where that begins
     */
    record Source(String file, String pointer, @Nullable Location at) {}

    OdsOrganisation {
        roles = List.copyOf(roles);
    }

    @Nullable
    Role role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst().orElse(null);
    }

    boolean has(String id) {
        return role(id) != null;
    }

    /** Whether another record of it says nothing else. */
    boolean agrees(OdsOrganisation other) {
        return name.equals(other.name)
                && Objects.equals(start, other.start)
                && Objects.equals(end, other.end)
                && closed == other.closed
                && roles.equals(other.roles);
    }

    /** From when to when in EDTF. */
    String validity() {
        return period(start, end, closed);
    }

    static String period(@Nullable LocalDate from, @Nullable LocalDate to, boolean closed) {
        String last = closed ? "" : "..";
        return (from == null ? "" : from) + "/" + (to == null ? last : to);
    }
}
