// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigInteger;

/** What each of a set of numbers can be: whole numbers between two bounds, which only ever come closer. */
final class Ranges {

    private static final BigInteger UNBOUNDED = BigInteger.valueOf(WithheldNumbers.UNBOUNDED);

    private final long[] fewest;
    private final long[] most;
    private boolean possible = true;
    private long changes;

    Ranges(long[] fewest, long[] most) {
        this.fewest = fewest.clone();
        this.most = most.clone();
    }

    Ranges copy() {
        return new Ranges(fewest, most);
    }

    int size() {
        return fewest.length;
    }

    /** Whether each number can still be something. */
    boolean isPossible() {
        return possible;
    }

    void isImpossible() {
        possible = false;
    }

    /** How often a bound has moved. */
    long changes() {
        return changes;
    }

    boolean isFixed(int number) {
        return fewest[number] == most[number];
    }

    boolean isBounded(int number) {
        return most[number] != WithheldNumbers.UNBOUNDED;
    }

    long fewest(int number) {
        return fewest[number];
    }

    long most(int number) {
        return most[number];
    }

    /** How many whole numbers it can be, less one. */
    long width(int number) {
        return isBounded(number) ? most[number] - fewest[number] : WithheldNumbers.UNBOUNDED;
    }

    void atLeast(int number, BigInteger bound) {
        if (bound.compareTo(UNBOUNDED) >= 0) {
            possible = false;
        } else if (bound.compareTo(BigInteger.valueOf(fewest[number])) > 0) {
            fewest[number] = bound.longValueExact();
            changed(number);
        }
    }

    void atMost(int number, BigInteger bound) {
        if (bound.compareTo(BigInteger.valueOf(most[number])) >= 0) {
            return;
        } else if (bound.signum() < 0) {
            possible = false;
            return;
        }
        most[number] = bound.longValueExact();
        changed(number);
    }

    void fix(int number, BigInteger value) {
        atLeast(number, value);
        atMost(number, value);
    }

    private void changed(int number) {
        changes++;
        possible &= fewest[number] <= most[number];
    }
}
