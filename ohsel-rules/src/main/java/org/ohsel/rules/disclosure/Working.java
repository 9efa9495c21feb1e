// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** How a number is worked out, in figures: 600 - 427 - 27 = 146. */
final class Working {

    /** As many figures as anyone would follow; of more, those that are taken away are shown as one. */
    private static final int MOST_FIGURES = 12;

    private Working() {}

    /**
     * The sum that leaves the open numbers of a relation.
     *
     * @param relation the relation
     * @param sign that of the factors of the open numbers
     * @param divisor what the sum has to be divided by
     * @param ranges the numbers
     * @param open which numbers are open
     * @param result what it comes to
     * @param workedOut which of the others were worked out before
     */
    static String words(
            Relation relation,
            int sign,
            BigInteger divisor,
            Ranges ranges,
            IntPredicate open,
            BigInteger result,
            IntPredicate workedOut) {
        List<String> added = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        BigInteger takenAltogether = BigInteger.ZERO;
        Set<Long> before = new TreeSet<>();
        for (int i = 0; i < relation.size(); i++) {
            int number = relation.number(i);
            if (open.test(number)) {
                continue;
            }
            BigInteger factor = sign > 0 ? relation.factor(i).negate() : relation.factor(i);
            long value = ranges.fewest(number);
            String times = factor.abs().equals(BigInteger.ONE) ? "" : factor.abs() + " x ";
            (factor.signum() > 0 ? added : taken).add(times + value);
            if (factor.signum() < 0) {
                takenAltogether = takenAltogether.add(factor.abs().multiply(BigInteger.valueOf(value)));
            }
            if (workedOut.test(number)) {
                before.add(value);
            }
        }
        if (added.size() + taken.size() > MOST_FIGURES && taken.size() > 1) {
            taken = List.of(takenAltogether + " (" + taken.size() + " numbers)");
        }
        String sum = (added.isEmpty() ? "0" : String.join(" + ", added))
                + (taken.isEmpty() ? "" : " - " + String.join(" - ", taken));
        String left = divisor.equals(BigInteger.ONE) ? sum : "(" + sum + ") / " + divisor;
        return left + " = " + result + among(before);
    }

    private static String among(Set<Long> before) {
        return before.isEmpty()
                ? ""
                : ", where "
                        + String.join(
                                " and ", before.stream().map(String::valueOf).toList()) + " can be worked out first";
    }
}
