// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a source qualifies a number.
 *
 * <p>{@link #OVER} and {@link #MORE_THAN} mean the same; both are kept because sources use both (document 003, line 93:
 * over; document 004, lines 100 and 101: more than, over).
 *
 * @param code the code, such as {@code exact}
 */
public record CountQualifier(@NotNull String code) implements ClosedTerm {

    /** The number as counted. */
    public static final CountQualifier EXACT = new CountQualifier("exact");

    /** "Over 500": more than the number. */
    public static final CountQualifier OVER = new CountQualifier("over");

    /** "More than 100": more than the number. */
    public static final CountQualifier MORE_THAN = new CountQualifier("more-than");

    /** "At least 20": the number or more. */
    public static final CountQualifier AT_LEAST = new CountQualifier("at-least");

    /** "Approximately 500": near the number, on either side. */
    public static final CountQualifier APPROXIMATELY = new CountQualifier("approximately");

    /** "Up to 30": the number or fewer. */
    public static final CountQualifier UP_TO = new CountQualifier("up-to");

    /** "Fewer than 10": less than the number. */
    public static final CountQualifier FEWER_THAN = new CountQualifier("fewer-than");

    /** "*", "[c]": withheld so that nobody can be identified; there is no number. */
    public static final CountQualifier SUPPRESSED = new CountQualifier("suppressed");

    private static final List<CountQualifier> VALUES =
            List.of(EXACT, OVER, MORE_THAN, AT_LEAST, APPROXIMATELY, UP_TO, FEWER_THAN, SUPPRESSED);

    /** The codes of the list, for an exhaustive {@code switch}. */
    public enum Known {
        /** {@link CountQualifier#EXACT}. */
        EXACT,
        /** {@link CountQualifier#OVER}. */
        OVER,
        /** {@link CountQualifier#MORE_THAN}. */
        MORE_THAN,
        /** {@link CountQualifier#AT_LEAST}. */
        AT_LEAST,
        /** {@link CountQualifier#APPROXIMATELY}. */
        APPROXIMATELY,
        /** {@link CountQualifier#UP_TO}. */
        UP_TO,
        /** {@link CountQualifier#FEWER_THAN}. */
        FEWER_THAN,
        /** {@link CountQualifier#SUPPRESSED}. */
        SUPPRESSED
    }

    private static final List<Optional<Known>> KNOWN =
            Arrays.stream(Known.values()).map(Optional::of).toList();

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static CountQualifier of(String code) {
        return new CountQualifier(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<CountQualifier> values() {
        return VALUES;
    }

    @Override
    public List<CountQualifier> all() {
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
        return "count-qualifier";
    }
}
