// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for whole numbers that fit, by trying what a number can be until everything is decided. It gives up after so
 * many steps, and says so.
 */
final class Fillings {

    private static final int MOST_STEPS = 400;

    private static final int MOST_STEPS_ALTOGETHER = 4000;

    /** Bounds can creep towards one another one by one, and need not get there: to stop early is to know less. */
    private static final int MOST_ROUNDS = 60;

    private final List<Relation> relations;
    private boolean gaveUp;
    private int stepsAltogether;

    Fillings(List<Relation> relations) {
        this.relations = relations;
    }

    /** Whether the last search ended without an answer. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** Numbers that fit; null if there are none, or if the search was given up. */
    @Nullable
    Ranges find(Ranges start) {
        gaveUp = false;
        Deque<Ranges> left = new ArrayDeque<>();
        left.push(start.copy());
        for (int step = 0; !left.isEmpty(); step++) {
            if (step == MOST_STEPS || stepsAltogether++ >= MOST_STEPS_ALTOGETHER) {
                gaveUp = true;
                return null;
            }
            Ranges ranges = left.pop();
            narrow(relations, ranges);
            if (!ranges.isPossible()) {
                continue;
            }
            int number = narrowest(ranges);
            if (number < 0) {
                narrow(relations, ranges); // the last round may have been cut short
                if (ranges.isPossible()) {
                    return ranges;
                }
                continue;
            }
            split(ranges, number, left);
        }
        return null;
    }

    /** First the least that a number can be, which nearly always fits; then each half of the rest. */
    private static void split(Ranges ranges, int number, Deque<Ranges> left) {
        long least = ranges.fewest(number);
        if (ranges.width(number) > 2 && ranges.isBounded(number)) {
            long middle = least + ranges.width(number) / 2;
            left.push(between(ranges, number, middle + 1, ranges.most(number)));
            left.push(between(ranges, number, least + 1, middle));
        } else {
            left.push(between(ranges, number, least + 1, ranges.most(number)));
        }
        left.push(between(ranges, number, least, least));
    }

    private static Ranges between(Ranges ranges, int number, long fewest, long most) {
        Ranges some = ranges.copy();
        some.atLeast(number, BigInteger.valueOf(fewest));
        some.atMost(number, BigInteger.valueOf(most));
        return some;
    }

    /** Narrows all numbers by all relations until nothing changes, or long enough. */
    static void narrow(List<Relation> relations, Ranges ranges) {
        for (int round = 0; round < MOST_ROUNDS && ranges.isPossible(); round++) {
            long before = ranges.changes();
            for (Relation relation : relations) {
                if (ranges.isPossible()) {
                    relation.narrow(ranges);
                }
            }
            if (ranges.changes() == before) {
                return;
            }
        }
    }

    private static int narrowest(Ranges ranges) {
        int narrowest = -1;
        for (int number = 0; number < ranges.size(); number++) {
            if (!ranges.isFixed(number) && (narrowest < 0 || ranges.width(number) < ranges.width(narrowest))) {
                narrowest = number;
            }
        }
        return narrowest;
    }
}
