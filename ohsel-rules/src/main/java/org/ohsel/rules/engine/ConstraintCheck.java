// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint tests in a value that is not null. It is a record and not a function, because a hundred of them run
 * for every record that is read: a single method for all of them is inlined where it is called, and a hundred functions
 * are not.
 *
 * @param question the kind of test
 * @param low the number that the value is tested against, or the lower of two
 * @param high the higher of two numbers
 * @param format the form that a string must have
 * @param next a further test; null if there is none
 */
record ConstraintCheck(
        Question question,
        long low,
        long high,
        @Nullable Predicate<CharSequence> format,
        @Nullable ConstraintCheck next) {

    static final ConstraintCheck NOT_BLANK = new ConstraintCheck(Question.NOT_BLANK, 0, 0, null, null);

    enum Question {
        NOT_BLANK,
        LENGTH,
        FORMAT,
        ABOVE,
        AT_LEAST,
        AT_MOST,
        DIGITS
    }

    static ConstraintCheck length(int min, int max) {
        return new ConstraintCheck(Question.LENGTH, min, max, null, null);
    }

    static ConstraintCheck format(String expression) {
        return new ConstraintCheck(Question.FORMAT, 0, 0, Format.of(expression), null);
    }

    static ConstraintCheck above(long bound) {
        return new ConstraintCheck(Question.ABOVE, bound, 0, null, null);
    }

    static ConstraintCheck atLeast(long bound) {
        return new ConstraintCheck(Question.AT_LEAST, bound, 0, null, null);
    }

    static ConstraintCheck atMost(long bound) {
        return new ConstraintCheck(Question.AT_MOST, 0, bound, null, null);
    }

    static ConstraintCheck digits(int integer, int fraction) {
        return new ConstraintCheck(Question.DIGITS, integer, fraction, null, null);
    }

    /** Combines this test with another, which may be null. */
    ConstraintCheck and(@Nullable ConstraintCheck other) {
        return other == null
                ? this
                : new ConstraintCheck(question, low, high, format, next == null ? other : next.and(other));
    }

    boolean passes(Object value) {
        return passesAlone(value) && (next == null || next.passes(value));
    }

    private boolean passesAlone(Object value) {
        return switch (question) {
            case NOT_BLANK -> !value.toString().isBlank();
            case LENGTH -> isBetween(length(value));
            case FORMAT -> format == null || format.test((CharSequence) value);
            case ABOVE -> compare(value, low) > 0;
            case AT_LEAST -> compare(value, low) >= 0;
            case AT_MOST -> compare(value, high) <= 0;
            case DIGITS -> hasDigits(value);
        };
    }

    private boolean isBetween(int number) {
        return number >= low && number <= high;
    }

    private boolean hasDigits(Object value) {
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        return number.precision() - number.scale() <= low && number.scale() <= high;
    }

    private static int compare(Object value, long bound) {
        return value instanceof BigDecimal number
                ? number.compareTo(BigDecimal.valueOf(bound))
                : Long.compare(((Number) value).longValue(), bound);
    }

    private static int length(Object value) {
        if (value instanceof String text) {
            return text.length(); // nearly always the case, and faster to test than for any character sequence
        }
        return value instanceof CharSequence text ? text.length() : ((Collection<?>) value).size();
    }
}
