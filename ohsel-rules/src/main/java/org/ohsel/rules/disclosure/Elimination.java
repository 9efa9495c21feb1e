// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Subtracts sums from one another until each says as little as it can of the numbers that are open: Gauss-Jordan
 * elimination in whole numbers. If the sums determine a number, one of the results has it as its only open number. The
 * known numbers stay in, so that the result shows what was subtracted from what.
 */
final class Elimination {

    /** A sum in the making. */
    private static final class Row {

        private final Map<Integer, BigInteger> factors = new TreeMap<>();
        private BigInteger constant = BigInteger.ZERO;

        Row(Relation sum) {
            for (int i = 0; i < sum.size(); i++) {
                factors.merge(sum.number(i), sum.factor(i), BigInteger::add);
            }
            factors.values().removeIf(factor -> factor.signum() == 0);
            constant = sum.constant();
        }

        /** Takes away as much of another as makes the factor of a number 0. */
        void subtract(Row other, int number) {
            BigInteger mine = factors.get(number);
            BigInteger its = other.factors.get(number);
            if (mine == null || its == null) {
                return;
            }
            BigInteger divisor = mine.gcd(its);
            BigInteger scale = its.divide(divisor);
            BigInteger times = mine.divide(divisor).negate();
            factors.replaceAll((key, factor) -> factor.multiply(scale));
            constant = constant.multiply(scale).add(other.constant.multiply(times));
            other.factors.forEach((key, factor) -> factors.merge(key, factor.multiply(times), BigInteger::add));
            factors.values().removeIf(factor -> factor.signum() == 0);
            shorten();
        }

        private void shorten() {
            BigInteger divisor = constant.abs();
            for (BigInteger factor : factors.values()) {
                divisor = divisor.gcd(factor);
            }
            if (divisor.compareTo(BigInteger.ONE) > 0) {
                BigInteger by = divisor;
                factors.replaceAll((key, factor) -> factor.divide(by));
                constant = constant.divide(by);
            }
        }

        Relation relation() {
            return new Relation(
                    factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    factors.values().toArray(BigInteger[]::new),
                    constant,
                    true);
        }
    }

    private Elimination() {}

    /** The sums that are left, each of which follows from those given. */
    static List<Relation> reduce(List<Relation> sums, Ranges ranges) {
        List<Row> rows = new ArrayList<>(sums.stream().map(Row::new).toList());
        for (Row pivot : rows) {
            for (int number : pivot.factors.keySet()) {
                if (!ranges.isFixed(number)) {
                    for (Row row : rows) {
                        if (row != pivot) {
                            row.subtract(pivot, number);
                        }
                    }
                    break;
                }
            }
        }
        return rows.stream().map(Row::relation).toList();
    }
}
