// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How a group took part.
 *
 * @param code the code, such as {@code invited}
 */
public record ParticipationKind(@NotNull String code) implements ClosedTerm {

    /** They were invited (000:12). */
    public static final ParticipationKind INVITED = new ParticipationKind("invited");

    /** They came (000:14; 003:95). */
    public static final ParticipationKind ATTENDED = new ParticipationKind("attended");

    /** The organisers say that they reached them (003:93). */
    public static final ParticipationKind REACHED = new ParticipationKind("reached");

    /** They were engaged over a period, not at one event (004:98). */
    public static final ParticipationKind ENGAGED = new ParticipationKind("engaged");

    /** They sit on the body (004:92). */
    public static final ParticipationKind MEMBER = new ParticipationKind("member");

    private static final List<ParticipationKind> VALUES = List.of(INVITED, ATTENDED, REACHED, ENGAGED, MEMBER);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ParticipationKind of(String code) {
        return new ParticipationKind(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ParticipationKind> values() {
        return VALUES;
    }

    @Override
    public List<ParticipationKind> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "participation-kind";
    }
}
