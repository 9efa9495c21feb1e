// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.term.CountQualifier;

/**
 * The numbers that a qualified number can mean.
 *
 * @param fewest the lowest
 * @param most the highest; {@link Long#MAX_VALUE} if there is none
 */
record Range(long fewest, long most) {

    /** A number that is missing, suppressed or impossible: it can be anything. */
    static final Range UNKNOWN = new Range(0, Long.MAX_VALUE);

    static final Range ZERO = new Range(0, 0);

    private static final Range NOTHING = new Range(1, 0);

    static Range of(@Nullable Headcount headcount) {
        return headcount == null ? UNKNOWN : of(headcount.count(), headcount.qualifier());
    }

    /** Of an answer: a number without a qualifier is exact. */
    static Range of(@Nullable Answer answer) {
        return answer == null ? UNKNOWN : of(answer.count(), qualifier(answer));
    }

    private static CountQualifier qualifier(Answer answer) {
        return answer.qualifier() == null ? CountQualifier.EXACT : answer.qualifier();
    }

    private static Range of(@Nullable Integer count, @Nullable CountQualifier qualifier) {
        if (count == null || count < 0 || qualifier == null) {
            return UNKNOWN;
        }
        Headcount headcount = Headcount.of(count, qualifier);
        Range range = new Range(headcount.fewest(), headcount.most());
        if (CountQualifier.APPROXIMATELY.equals(qualifier) && range.isExact()) {
            return new Range(Math.max(0, count - 1), count + 1L); // near is not exact, however small the number
        }
        return range.fewest <= range.most ? range : UNKNOWN;
    }

    static Range exactly(long number) {
        return new Range(number, number);
    }

    boolean isKnown() {
        return !equals(UNKNOWN);
    }

    boolean isExact() {
        return fewest == most;
    }

    Range plus(Range other) {
        boolean bounded = most != Long.MAX_VALUE && other.most != Long.MAX_VALUE;
        return new Range(fewest + other.fewest, bounded ? most + other.most : Long.MAX_VALUE);
    }

    Range and(@Nullable Range other) {
        return other == null ? NOTHING : new Range(Math.max(fewest, other.fewest), Math.min(most, other.most));
    }

    /** The lowest number in words: "620", or "at least 620" if it may be more. */
    String lowest() {
        return isExact() ? String.valueOf(fewest) : "at least " + fewest;
    }

    /** The highest number in words: "600", or "a maximum of 600" if it may be less. */
    String highest() {
        return isExact() ? String.valueOf(most) : "a maximum of " + most;
    }

    /** The numbers in words: "620", "at least 620", "450 to 550". */
    @Override
    public String toString() {
        if (isExact()) {
            return String.valueOf(fewest);
        }
        return most == Long.MAX_VALUE ? "at least " + fewest : fewest == 0 ? "at most " + most : fewest + " to " + most;
    }
}
