// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Compares two tasks by running them in turn: anything else that the machine does affects both, so the ratio of
 * neighbouring runs is stable.
 */
final class Pairs {

    private static final double WIDEST = 0.2;
    private static final int MOST_ROUNDS = 4;

    /**
     * What came of a comparison.
     *
     * @param median the median of the ratios of the second to the first
     * @param lower their lower quartile
     * @param upper their upper quartile
     * @param firstMicros the first task's median time an item, in microseconds
     * @param secondMicros the second task's
     * @param rounds how often it was measured, until the quartiles were close enough or patience was at its end
     */
    record Ratio(double median, double lower, double upper, double firstMicros, double secondMicros, int rounds) {

        double spread() {
            return (upper - lower) / median;
        }
    }

    private final int items;
    private final IntConsumer first;
    private final IntConsumer second;

    /**
     * Makes a comparison.
     *
     * @param items how many items a batch has
     * @param first does the first task with an item
     * @param second does the second
     */
    Pairs(int items, IntConsumer first, IntConsumer second) {
        this.items = items;
        this.first = first;
        this.second = second;
    }

    Ratio measure(int pairs, double warmUpSeconds) {
        long end = System.nanoTime() + (long) (warmUpSeconds * 1e9);
        while (System.nanoTime() < end) {
            time(first);
            time(second);
        }
        Ratio best = round(pairs, 1);
        for (int i = 2; i <= MOST_ROUNDS && best.spread() > WIDEST; i++) {
            Ratio again = round(pairs, i);
            best = again.spread() < best.spread() ? again : best;
        }
        return best;
    }

    private Ratio round(int pairs, int number) {
        double[] ratios = new double[pairs];
        double[] ones = new double[pairs];
        double[] others = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            boolean swapped = i % 2 == 1;
            long early = time(swapped ? second : first);
            long late = time(swapped ? first : second);
            ones[i] = swapped ? late : early;
            others[i] = swapped ? early : late;
            ratios[i] = others[i] / ones[i];
        }
        Arrays.sort(ratios);
        Arrays.sort(ones);
        Arrays.sort(others);
        return new Ratio(
                at(ratios, 0.5),
                at(ratios, 0.25),
                at(ratios, 0.75),
                at(ones, 0.5) / items / 1e3,
                at(others, 0.5) / items / 1e3,
                number);
    }

    private long time(IntConsumer task) {
        long start = Clock.nanos();
        for (int i = 0; i < items; i++) {
            task.accept(i);
        }
        return Clock.nanos() - start;
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) Math.round(quantile * (sorted.length - 1))];
    }
}
