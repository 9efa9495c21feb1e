// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what follows of numbers that hang together, in four steps, each for what the one before has left: by what a
 * reader would do with a pencil, one sum or percentage at a time; by subtracting sums from one another; by narrowing
 * what each number can be; and by looking for other numbers that fit.
 */
final class Deduction {

    /** Of more open numbers than this, only what follows from one sum or percentage at a time is worked out. */
    static final int MOST_OPEN = 500;

    /** Beyond, other numbers that fit are not looked for. */
    private static final int MOST_SEARCHED = 60;

    private final Ranges ranges;
    private final List<Relation> sums;
    private final List<Relation> relations;
    private final List<PercentageOf> percentages;
    private final Map<Integer, String> workings = new TreeMap<>();

    Deduction(Ranges ranges, List<Relation> relations, List<PercentageOf> percentages) {
        this.ranges = ranges;
        this.percentages = percentages;
        this.sums = relations.stream().filter(Relation::isEquality).toList();
        this.relations = new ArrayList<>(relations);
        percentages.forEach(percentage -> this.relations.addAll(percentage.bounds()));
    }

    /**
     * The numbers that were open and can be worked out, each with how; empty if there is none, or if the numbers
     * contradict one another.
     */
    Map<Integer, String> run(Set<Integer> wanted) {
        List<Relation> reduced = List.of();
        substitute();
        if (ranges.isPossible() && open().length > 0 && open().length <= MOST_OPEN) {
            reduced = eliminate();
            relations.addAll(reduced);
            narrow();
            search(wanted);
        }
        return ranges.isPossible() ? workings : Map.of();
    }

    private int[] open() {
        return IntStream.range(0, ranges.size())
                .filter(number -> !ranges.isFixed(number))
                .toArray();
    }

    private void substitute() {
        Map<Integer, List<Object>> users = new HashMap<>();
        Deque<Object> queue = new ArrayDeque<>();
        for (Relation sum : sums) {
            for (int number : sum.open(ranges)) {
                users.computeIfAbsent(number, key -> new ArrayList<>()).add(sum);
            }
            queue.add(sum);
        }
        for (PercentageOf percentage : percentages) {
            users.computeIfAbsent(percentage.part(), key -> new ArrayList<>()).add(percentage);
            users.computeIfAbsent(percentage.whole(), key -> new ArrayList<>()).add(percentage);
            queue.add(percentage);
        }
        while (!queue.isEmpty() && ranges.isPossible()) {
            Object next = queue.remove();
            int[] found = next instanceof Relation sum ? settle(sum) : settle((PercentageOf) next);
            for (int number : found) {
                for (Object user : users.getOrDefault(number, List.of())) {
                    if (!user.equals(next)) {
                        queue.add(user);
                    }
                }
            }
        }
    }

    private int[] settle(PercentageOf percentage) {
        int[] open = IntStream.of(percentage.part(), percentage.whole())
                .filter(number -> !ranges.isFixed(number))
                .toArray();
        if (open.length == 2) {
            return new int[0];
        }
        percentage.bounds().forEach(bound -> bound.narrow(ranges));
        int[] found = IntStream.of(open).filter(ranges::isFixed).toArray();
        for (int number : found) {
            workings.put(number, percentage.words(ranges));
        }
        return found;
    }

    /** What a sum leaves for its open numbers, if it leaves only one possibility. */
    private int[] settle(Relation sum) {
        int[] open = sum.open(ranges);
        @Nullable BigInteger factor = commonFactor(sum);
        if (factor == null) {
            return new int[0];
        }
        BigInteger rest = sum.constant();
        BigInteger fewest = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        boolean bounded = true;
        for (int i = 0; i < sum.size(); i++) {
            int number = sum.number(i);
            if (ranges.isFixed(number)) {
                rest = rest.add(sum.factor(i).multiply(BigInteger.valueOf(ranges.fewest(number))));
            } else {
                fewest = fewest.add(BigInteger.valueOf(ranges.fewest(number)));
                bounded &= ranges.isBounded(number);
                most = most.add(BigInteger.valueOf(ranges.most(number)));
            }
        }
        if (open.length == 0) {
            if (rest.signum() != 0) {
                ranges.isImpossible();
            }
            return new int[0];
        }
        BigInteger[] left = rest.negate().divideAndRemainder(factor);
        if (left[1].signum() != 0) {
            ranges.isImpossible();
        } else if (open.length == 1) {
            return fix(sum, factor, left[0], open, new BigInteger[] {left[0]});
        } else if (left[0].equals(fewest)) {
            return fix(sum, factor, left[0], open, bounds(open, true));
        } else if (bounded && left[0].equals(most)) {
            return fix(sum, factor, left[0], open, bounds(open, false));
        }
        return new int[0];
    }

    private BigInteger[] bounds(int[] open, boolean fewest) {
        return IntStream.of(open)
                .mapToObj(number -> BigInteger.valueOf(fewest ? ranges.fewest(number) : ranges.most(number)))
                .toArray(BigInteger[]::new);
    }

    /** The factor that all open numbers of a sum have; null if they have not the same, 1 if none is open. */
    private @Nullable BigInteger commonFactor(Relation sum) {
        @Nullable BigInteger common = null;
        for (int i = 0; i < sum.size(); i++) {
            if (!ranges.isFixed(sum.number(i))) {
                if (common != null && !common.equals(sum.factor(i))) {
                    return null;
                }
                common = sum.factor(i);
            }
        }
        return common == null ? BigInteger.ONE : common;
    }

    private int[] fix(Relation sum, BigInteger factor, BigInteger left, int[] open, BigInteger[] values) {
        String words = Working.words(
                sum,
                factor.signum(),
                factor.abs(),
                ranges,
                number -> Arrays.stream(open).anyMatch(other -> other == number),
                left,
                workings::containsKey);
        for (int i = 0; i < open.length; i++) {
            workings.put(open[i], open.length == 1 ? words : words + ", for " + open.length + " numbers together");
            ranges.fix(open[i], values[i]);
        }
        return open;
    }

    /** Of what the sums determine together, what takes the fewest figures first: the rest may then follow simply. */
    private List<Relation> eliminate() {
        List<Relation> reduced = Elimination.reduce(sums, ranges);
        while (ranges.isPossible()) {
            @Nullable
            Relation simplest = reduced.stream()
                    .filter(row -> row.open(ranges).length == 1)
                    .min(Comparator.comparingInt(Relation::size))
                    .orElse(null);
            if (simplest == null) {
                break;
            }
            settle(simplest);
            if (ranges.isPossible()) {
                substitute();
            }
        }
        reduced.forEach(row -> {
            if (row.open(ranges).length == 0) {
                settle(row); // a contradiction, if it does not add up
            }
        });
        return reduced.stream().filter(row -> row.open(ranges).length > 0).toList();
    }

    private void narrow() {
        int[] open = open();
        Fillings.narrow(relations, ranges);
        boolean found = false;
        for (int number : open) {
            if (ranges.isFixed(number)) {
                workings.put(number, nothingElse(number));
                found = true;
            }
        }
        if (found && ranges.isPossible()) {
            substitute();
        }
    }

    /** A number can be worked out if numbers that fit can be found, and none in which it is another. */
    private void search(Set<Integer> wanted) {
        TreeSet<Integer> undecided = new TreeSet<>(wanted);
        undecided.removeIf(ranges::isFixed);
        if (!ranges.isPossible() || undecided.isEmpty() || open().length > MOST_SEARCHED) {
            return;
        }
        Fillings fillings = new Fillings(relations);
        @Nullable Ranges one = fillings.find(ranges);
        if (one == null) {
            if (!fillings.gaveUp()) {
                ranges.isImpossible();
            }
            return;
        }
        while (!undecided.isEmpty()) {
            int number = undecided.first();
            undecided.remove(number);
            BigInteger value = BigInteger.valueOf(one.fewest(number));
            Ranges below = ranges.copy();
            below.atMost(number, value.subtract(BigInteger.ONE));
            @Nullable Ranges other = below.isPossible() ? fillings.find(below) : null;
            boolean certain = !below.isPossible() || !fillings.gaveUp();
            if (other == null) {
                Ranges above = ranges.copy();
                above.atLeast(number, value.add(BigInteger.ONE));
                other = above.isPossible() ? fillings.find(above) : null;
                certain &= !above.isPossible() || !fillings.gaveUp();
            }
            if (other != null) {
                Ranges different = other;
                undecided.removeIf(each -> different.fewest(each) != one.fewest(each));
            } else if (certain) {
                ranges.fix(number, value);
                workings.put(number, nothingElse(number));
            }
        }
    }

    private String nothingElse(int number) {
        return "no whole number but " + ranges.fewest(number) + " fits the sums and percentages of this table";
    }
}
