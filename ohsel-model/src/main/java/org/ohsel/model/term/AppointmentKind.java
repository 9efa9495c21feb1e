// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * On what basis somebody works for a body. An open list.
 *
 * @param code the code, such as {@code contract}
 */
public record AppointmentKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** An appointment to a post (003:12, 49). */
    public static final AppointmentKind APPOINTMENT = new AppointmentKind("appointment");

    /** A contract with a firm (003:48, 49). */
    public static final AppointmentKind CONTRACT = new AppointmentKind("contract");

    /** A role for volunteers (003:84). */
    public static final AppointmentKind VOLUNTEER_ROLE = new AppointmentKind("volunteer-role");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static AppointmentKind of(String code) {
        return new AppointmentKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "appointment-kind");
    }
}
