// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The status of an event. The terms are those of Open Civic Data, with {@code postponed} from schema.org.
 *
 * @param code the code, such as {@code tentative}
 */
public record EventStatus(@NotNull String code) implements ClosedTerm {

    /** It may take place. */
    public static final EventStatus TENTATIVE = new EventStatus("tentative");

    /** It is going to take place. */
    public static final EventStatus CONFIRMED = new EventStatus("confirmed");

    /** It has taken place. */
    public static final EventStatus PASSED = new EventStatus("passed");

    /** It was to take place and will do so later. */
    public static final EventStatus POSTPONED = new EventStatus("postponed");

    /** It was to take place and will not. */
    public static final EventStatus CANCELLED = new EventStatus("cancelled");

    private static final List<EventStatus> VALUES = List.of(TENTATIVE, CONFIRMED, PASSED, POSTPONED, CANCELLED);

    /** The codes of the list, for an exhaustive {@code switch}. */
    public enum Known {
        /** {@link EventStatus#TENTATIVE}. */
        TENTATIVE,
        /** {@link EventStatus#CONFIRMED}. */
        CONFIRMED,
        /** {@link EventStatus#PASSED}. */
        PASSED,
        /** {@link EventStatus#POSTPONED}. */
        POSTPONED,
        /** {@link EventStatus#CANCELLED}. */
        CANCELLED
    }

    private static final List<Optional<Known>> KNOWN =
            Arrays.stream(Known.values()).map(Optional::of).toList();

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static EventStatus of(String code) {
        return new EventStatus(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<EventStatus> values() {
        return VALUES;
    }

    @Override
    public List<EventStatus> all() {
        return VALUES;
    }

    /**
     * The code as a constant of an enum.
     *
     * @return the constant; empty if the code is not in the list
     */
    public Optional<Known> known() {
        int index = VALUES.indexOf(this);
        return index < 0 ? Optional.empty() : KNOWN.get(index);
    }

    @Override
    public String scheme() {
        return "event-status";
    }
}
