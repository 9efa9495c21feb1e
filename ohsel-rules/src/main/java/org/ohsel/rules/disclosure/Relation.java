// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What holds between some numbers: each times its factor, and the constant, add up to 0, or to no more than 0. That the
 * parts 2 and 3 make up the whole 1 is 1 x whole - 1 x part - 1 x part = 0.
 */
final class Relation {

    private final int[] numbers;
    private final BigInteger[] factors;
    private final BigInteger constant;
    private final boolean equality;

    Relation(int[] numbers, BigInteger[] factors, BigInteger constant, boolean equality) {
        this.numbers = numbers.clone();
        this.factors = factors.clone();
        this.constant = constant;
        this.equality = equality;
    }

    /** The numbers, each once. */
    int[] numbers() {
        return numbers.clone();
    }

    int size() {
        return numbers.length;
    }

    int number(int index) {
        return numbers[index];
    }

    BigInteger factor(int index) {
        return factors[index];
    }

    BigInteger constant() {
        return constant;
    }

    boolean isEquality() {
        return equality;
    }

    /** The numbers that can still be more than one. */
    int[] open(Ranges ranges) {
        return IntStream.of(numbers).filter(number -> !ranges.isFixed(number)).toArray();
    }

    /** The same with each number called otherwise. */
    Relation renamed(IntUnaryOperator names) {
        return new Relation(IntStream.of(numbers).map(names).toArray(), factors, constant, equality);
    }

    /** Narrows what each number can be to what the others leave. */
    void narrow(Ranges ranges) {
        narrow(ranges, false);
        if (equality) {
            narrow(ranges, true);
        }
    }

    /** Each product is at most 0 less what all the others come to at the least. */
    private void narrow(Ranges ranges, boolean opposite) {
        BigInteger least = opposite ? constant.negate() : constant;
        int unbounded = -1;
        for (int i = 0; i < numbers.length; i++) {
            BigInteger factor = opposite ? factors[i].negate() : factors[i];
            if (factor.signum() >= 0 || ranges.isBounded(numbers[i])) {
                least = least.add(least(i, factor, ranges));
            } else if (unbounded >= 0) {
                return;
            } else {
                unbounded = i;
            }
        }
        for (int i = 0; i < numbers.length && ranges.isPossible(); i++) {
            if (unbounded >= 0 && unbounded != i) {
                continue;
            }
            BigInteger factor = opposite ? factors[i].negate() : factors[i];
            if (factor.signum() == 0) {
                continue;
            }
            BigInteger others = unbounded == i ? least : least.subtract(least(i, factor, ranges));
            if (factor.signum() > 0) {
                ranges.atMost(numbers[i], floor(others.negate(), factor));
            } else {
                ranges.atLeast(
                        numbers[i], floor(others.negate(), factor.negate()).negate());
            }
            least = unbounded == i ? least : others.add(least(i, factor, ranges));
        }
    }

    private BigInteger least(int index, BigInteger factor, Ranges ranges) {
        int number = numbers[index];
        return factor.multiply(BigInteger.valueOf(factor.signum() > 0 ? ranges.fewest(number) : ranges.most(number)));
    }

    private static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        BigInteger[] result = dividend.divideAndRemainder(divisor);
        return result[1].signum() < 0 ? result[0].subtract(BigInteger.ONE) : result[0];
    }
}
