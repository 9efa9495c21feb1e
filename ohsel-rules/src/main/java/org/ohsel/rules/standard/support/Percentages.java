// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a percentage is that of a part of a whole, as far as can be told.
 *
 * <p>A percentage may be rounded to the nearest, up or down, or so that all of them make 100: all that moves it by less
 * than one unit of its last digit. So it is wrong only beyond one unit. A zero after the decimal point is no digit that
 * somebody wrote, because many programs write 71 as 71.0; and digits after the sixth are no more exact than the
 * arithmetic of those programs.
 */
final class Percentages {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 6;

    /** More decimal places than a percentage may have in a record, and calculating with them could take for ever. */
    private static final int LONGEST = 30;

    private Percentages() {}

    static boolean isOutOfRange(@Nullable BigDecimal percentage) {
        return percentage != null && (percentage.signum() < 0 || percentage.compareTo(ALL) > 0);
    }

    /** Whether there is a percentage that can be one, so that others can be compared with it. */
    static boolean isUsable(@Nullable BigDecimal percentage) {
        return percentage != null && !isOutOfRange(percentage) && percentage.scale() <= LONGEST;
    }

    /** Whether a usable percentage can be that of a part of a whole. */
    static boolean fits(Range part, Range whole, BigDecimal percentage) {
        return !isTooLow(part, whole, percentage) && !isTooHigh(part, whole, percentage);
    }

    private static boolean isTooLow(Range part, Range whole, BigDecimal percentage) {
        return whole.most() != 0
                && whole.most() != Long.MAX_VALUE
                && times(percentage.add(unit(percentage)), whole.most()).compareTo(hundredfold(part.fewest())) < 0;
    }

    /** Whether a usable percentage is more than that of a part of a whole. */
    static boolean isTooHigh(Range part, Range whole, BigDecimal percentage) {
        return whole.fewest() != 0
                && part.most() != Long.MAX_VALUE
                && times(least(percentage), whole.fewest()).compareTo(hundredfold(part.most())) > 0;
    }

    /** The least that a usable percentage can stand for. */
    static BigDecimal least(BigDecimal percentage) {
        return percentage.subtract(unit(percentage)).max(BigDecimal.ZERO);
    }

    /**
     * The wholes of which a usable percentage can be that of a part.
     *
     * @return from the smallest to the largest; null if there is none
     */
    static @Nullable Range wholes(long part, BigDecimal percentage) {
        BigDecimal least = least(percentage);
        if (part == 0) {
            return least.signum() == 0 ? new Range(1, Long.MAX_VALUE) : null;
        }
        BigDecimal all = hundredfold(part);
        long smallest = all.divide(percentage.add(unit(percentage)), 0, RoundingMode.CEILING)
                .longValueExact();
        BigDecimal bound = BigDecimal.valueOf(Long.MAX_VALUE);
        long largest = least.signum() == 0
                ? Long.MAX_VALUE
                : all.divide(least, 0, RoundingMode.FLOOR).min(bound).longValueExact();
        return smallest <= largest ? new Range(smallest, largest) : null;
    }

    /** The arguments of a message about a usable percentage that does not fit. */
    static Map<String, String> arguments(Range part, Range whole, BigDecimal percentage) {
        return Map.of(
                "part", part.toString(),
                "whole", whole.toString(),
                "expected", expected(part, whole, percentage),
                "percentage", percentage.toPlainString());
    }

    private static String expected(Range part, Range whole, BigDecimal percentage) {
        int digits = digits(percentage);
        if (part.isExact() && whole.isExact()) {
            return divide(part.most(), whole.most(), digits, RoundingMode.HALF_UP);
        }
        return isTooLow(part, whole, percentage)
                ? "at least " + divide(part.fewest(), whole.most(), digits, RoundingMode.FLOOR)
                : "at most " + divide(part.most(), whole.fewest(), digits, RoundingMode.CEILING);
    }

    private static String divide(long part, long whole, int digits, RoundingMode rounding) {
        return hundredfold(part)
                .divide(BigDecimal.valueOf(whole), digits, rounding)
                .toPlainString();
    }

    /** One unit of the last digit that somebody wrote. */
    private static BigDecimal unit(BigDecimal percentage) {
        return BigDecimal.ONE.movePointLeft(digits(percentage));
    }

    private static int digits(BigDecimal percentage) {
        return Math.max(0, Math.min(MOST_DIGITS, percentage.stripTrailingZeros().scale()));
    }

    private static BigDecimal hundredfold(long number) {
        return BigDecimal.valueOf(number).multiply(ALL);
    }

    private static BigDecimal times(BigDecimal percentage, long number) {
        return percentage.multiply(BigDecimal.valueOf(number));
    }
}
