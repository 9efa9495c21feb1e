// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a body decided about what was put to it.
 *
 * @param code the code, such as {@code approved}
 */
public record DecisionOutcome(@NotNull String code) implements ClosedTerm {

    /** It approved or agreed it (002:61; 003:13, 50). */
    public static final DecisionOutcome APPROVED = new DecisionOutcome("approved");

    /** It turned it down. */
    public static final DecisionOutcome REJECTED = new DecisionOutcome("rejected");

    /** It put the decision off. */
    public static final DecisionOutcome DEFERRED = new DecisionOutcome("deferred");

    /** It took note and decided nothing (003:48, 51). */
    public static final DecisionOutcome NOTED = new DecisionOutcome("noted");

    /** A scrutiny committee or another body without the power to decide recommended it. */
    public static final DecisionOutcome RECOMMENDED = new DecisionOutcome("recommended");

    /** It asked for something: a report, evidence, more time. */
    public static final DecisionOutcome REQUESTED = new DecisionOutcome("requested");

    /** It supports what was put to it. */
    public static final DecisionOutcome ENDORSED = new DecisionOutcome("endorsed");

    /** It does not support what was put to it. */
    public static final DecisionOutcome NOT_SUPPORTED = new DecisionOutcome("not-supported");

    /** It passed the matter on to somebody else to decide. */
    public static final DecisionOutcome REFERRED = new DecisionOutcome("referred");

    /** It agreed that people are to be consulted. */
    public static final DecisionOutcome AGREED_TO_CONSULT = new DecisionOutcome("agreed-to-consult");

    private static final List<DecisionOutcome> VALUES = List.of(
            APPROVED,
            REJECTED,
            DEFERRED,
            NOTED,
            RECOMMENDED,
            REQUESTED,
            ENDORSED,
            NOT_SUPPORTED,
            REFERRED,
            AGREED_TO_CONSULT);

    /** The codes of the list, for an exhaustive {@code switch}. */
    public enum Known {
        /** {@link DecisionOutcome#APPROVED}. */
        APPROVED,
        /** {@link DecisionOutcome#REJECTED}. */
        REJECTED,
        /** {@link DecisionOutcome#DEFERRED}. */
        DEFERRED,
        /** {@link DecisionOutcome#NOTED}. */
        NOTED,
        /** {@link DecisionOutcome#RECOMMENDED}. */
        RECOMMENDED,
        /** {@link DecisionOutcome#REQUESTED}. */
        REQUESTED,
        /** {@link DecisionOutcome#ENDORSED}. */
        ENDORSED,
        /** {@link DecisionOutcome#NOT_SUPPORTED}. */
        NOT_SUPPORTED,
        /** {@link DecisionOutcome#REFERRED}. */
        REFERRED,
        /** {@link DecisionOutcome#AGREED_TO_CONSULT}. */
        AGREED_TO_CONSULT
    }

    private static final List<Optional<Known>> KNOWN =
            Arrays.stream(Known.values()).map(Optional::of).toList();

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static DecisionOutcome of(String code) {
        return new DecisionOutcome(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<DecisionOutcome> values() {
        return VALUES;
    }

    @Override
    public List<DecisionOutcome> all() {
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
        return "decision-outcome";
    }
}
