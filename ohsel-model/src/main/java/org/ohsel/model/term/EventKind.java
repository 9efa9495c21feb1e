// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What sort of event or meeting something is. An open list.
 *
 * @param code the code, such as {@code public-event}
 */
public record EventKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** An event for invited stakeholders (000:4; 003:50). */
    public static final EventKind STAKEHOLDER_EVENT = new EventKind("stakeholder-event");

    /** An event that anybody can come to (003:10, 91). */
    public static final EventKind PUBLIC_EVENT = new EventKind("public-event");

    /** A workshop (003:17, 20, 73, 87). */
    public static final EventKind WORKSHOP = new EventKind("workshop");

    /** A conference (003:50). */
    public static final EventKind CONFERENCE = new EventKind("conference");

    /** A meeting of a body that governs the programme (003:13, 42). */
    public static final EventKind GOVERNANCE_MEETING = new EventKind("governance-meeting");

    /** A meeting of a body that advises the programme (003:18, 101, 105). */
    public static final EventKind ADVISORY_GROUP_MEETING = new EventKind("advisory-group-meeting");

    /** A meeting of a council's scrutiny committee (001:13; 004:7). */
    public static final EventKind SCRUTINY_MEETING = new EventKind("scrutiny-meeting");

    /** A session of a group that works on a project (003:69). */
    public static final EventKind WORKING_SESSION = new EventKind("working-session");

    /** A meeting with the bodies that regulate (003:57). */
    public static final EventKind REGULATOR_MEETING = new EventKind("regulator-meeting");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static EventKind of(String code) {
        return new EventKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "event-kind");
    }
}
