// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * That one number is a percentage of another, as rounded when it was written.
 *
 * @param part the number
 * @param whole the number of which it is a percentage
 * @param percentage the percentage, as written
 * @param bounds what follows: the percentage lies between two others
 */
record PercentageOf(int part, int whole, BigDecimal percentage, List<Relation> bounds) {

    /** More digits than anyone writes. */
    private static final int MOST_DIGITS = 10;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Whether a percentage says anything that can be reckoned with. */
    static boolean isUsable(BigDecimal percentage) {
        return percentage.signum() >= 0
                && percentage.scale() <= MOST_DIGITS
                && percentage.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    /**
     * What a percentage means.
     *
     * @param someone whether the whole is known to be at least 1
     * @param nearest whether it was rounded to the nearest; otherwise up, down or so that all add up to 100, which is
     *     less than one unit of its last digit away
     */
    static PercentageOf of(int part, int whole, BigDecimal percentage, boolean someone, boolean nearest) {
        BigDecimal written = percentage.setScale(Math.max(0, percentage.scale()), RoundingMode.UNNECESSARY);
        int steps = nearest ? 2 : 1; // in halves of a unit, or in units
        BigInteger units = written.unscaledValue().multiply(BigInteger.valueOf(steps));
        BigInteger factor =
                HUNDRED.multiply(BigInteger.TEN.pow(written.scale())).multiply(BigInteger.valueOf(steps));
        // Half a unit away is still rounded to it; a whole unit away is not. Nobody is any percentage of nobody.
        BigInteger margin = someone && !nearest ? BigInteger.ONE : BigInteger.ZERO;
        int[] numbers = {part, whole};
        return new PercentageOf(
                part,
                whole,
                written,
                List.of(
                        new Relation(
                                numbers,
                                new BigInteger[] {
                                    factor, units.add(BigInteger.ONE).negate()
                                },
                                margin,
                                false),
                        new Relation(
                                numbers,
                                new BigInteger[] {factor.negate(), units.subtract(BigInteger.ONE)},
                                margin,
                                false)));
    }

    PercentageOf renamed(IntUnaryOperator names) {
        return new PercentageOf(
                names.applyAsInt(part),
                names.applyAsInt(whole),
                percentage,
                bounds.stream().map(bound -> bound.renamed(names)).toList());
    }

    /** The percentage in words: 2 % of 100 is 2. */
    String words(Ranges ranges) {
        return percentage.toPlainString() + " % of " + ranges.fewest(whole) + " is " + ranges.fewest(part);
    }
}
