// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of people, of which some are known and some are not, and what holds between them: which make up which,
 * and which is what percentage of which. It says which of the unknown can be worked out, and how.
 *
 * <pre>{@code
 * WithheldNumbers table = new WithheldNumbers();
 * int base = table.add(600, 600);
 * int good = table.add(427, 427);
 * int poor = table.add(0, WithheldNumbers.UNBOUNDED);
 * table.makeUp(base, List.of(good, poor));
 * table.workOut(Set.of(poor)); // "600 - 427 = 173"
 * }</pre>
 *
 * <p>What it says is true of every table of whole numbers that fits what it was told; nothing is rounded on the way.
 * Numbers that contradict one another say nothing of one another. It works in sets of numbers that hang together by
 * what is unknown. In a set with up to 60 unknown numbers it finds all that can be worked out, unless the search is
 * given up after some thousand steps; with up to 500, all that follows from sums and differences of sums, and what
 * narrowing what each can be shows; with more, what follows from one sum or percentage after another.
 *
 * <p>For one table and one thread.
 */
public final class WithheldNumbers {

    /** Stands for the most that a number can be, if nothing is known. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private final List<long[]> bounds = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<PercentageOf> percentages = new ArrayList<>();

    /** Creates an empty table. */
    public WithheldNumbers() {}

    /**
     * Adds a number.
     *
     * @param fewest the least that it can be, 0 or more
     * @param most the most that it can be, or {@link #UNBOUNDED}; the same as the least if the number is known
     * @return what the number is called from now on
     */
    public int add(long fewest, long most) {
        if (fewest < 0 || fewest > most) {
            throw new IllegalArgumentException("not a number of people: " + fewest + " to " + most);
        }
        bounds.add(new long[] {fewest, most});
        return bounds.size() - 1;
    }

    /**
     * Says that numbers make up another.
     *
     * @param whole the other
     * @param parts the numbers
     */
    public void makeUp(int whole, List<Integer> parts) {
        relate(whole, parts, true);
    }

    /**
     * Says that one number is at most another.
     *
     * @param part the one
     * @param whole the other
     */
    public void within(int part, int whole) {
        relate(whole, List.of(part), false);
    }

    private void relate(int whole, List<Integer> parts, boolean equality) {
        Map<Integer, BigInteger> factors = new LinkedHashMap<>();
        factors.put(whole, BigInteger.ONE.negate());
        parts.forEach(part -> factors.merge(part, BigInteger.ONE, BigInteger::add));
        factors.values().removeIf(factor -> factor.signum() == 0);
        relations.add(new Relation(
                factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
                factors.values().toArray(BigInteger[]::new),
                BigInteger.ZERO,
                equality));
    }

    /**
     * Says that one number was written as a percentage of another. A percentage that is not from 0 to 100, or has more
     * than ten decimal places, says nothing.
     *
     * @param part the one
     * @param whole the other
     * @param percentage the percentage as it was written; the number of its decimal places counts
     * @param nearest whether it was rounded to the nearest; if not, it may have been rounded up or down
     */
    public void percentage(int part, int whole, BigDecimal percentage, boolean nearest) {
        if (PercentageOf.isUsable(percentage)) {
            percentages.add(PercentageOf.of(part, whole, percentage, bounds.get(whole)[0] > 0, nearest));
        }
    }

    /**
     * The whole numbers that a percentage can stand for.
     *
     * @param percentage the percentage as it was written
     * @param whole of what it is a percentage, at least 1
     * @return the least and the most; empty if there is none
     */
    public static Optional<long[]> numbers(BigDecimal percentage, long whole) {
        if (!PercentageOf.isUsable(percentage)) {
            return Optional.empty();
        }
        Ranges ranges = new Ranges(new long[] {0, whole}, new long[] {whole, whole});
        PercentageOf.of(0, 1, percentage, true, false).bounds().forEach(bound -> bound.narrow(ranges));
        return ranges.isPossible() ? Optional.of(new long[] {ranges.fewest(0), ranges.most(0)}) : Optional.empty();
    }

    /**
     * Works out what can be worked out.
     *
     * @param wanted the numbers of interest
     * @return those of them that can be worked out, each with how, in figures
     */
    public Map<Integer, String> workOut(Set<Integer> wanted) {
        Map<Integer, String> found = new TreeMap<>();
        for (Set<Integer> together : together(wanted)) {
            workOut(together, wanted, found);
        }
        found.keySet().retainAll(wanted);
        return found;
    }

    private boolean isOpen(int number) {
        return bounds.get(number)[0] != bounds.get(number)[1];
    }

    /** The sets of relations that hang together by unknown numbers of which one is wanted, each with its index. */
    private List<Set<Integer>> together(Set<Integer> wanted) {
        int[] set = new int[bounds.size()];
        Arrays.setAll(set, number -> number);
        for (int index = 0; index < relations.size() + percentages.size(); index++) {
            int first = -1;
            for (int number : numbers(index)) {
                if (isOpen(number)) {
                    if (first < 0) {
                        first = root(set, number);
                    } else {
                        set[root(set, number)] = first;
                    }
                }
            }
        }
        Map<Integer, Set<Integer>> sets = new TreeMap<>();
        wanted.forEach(number -> sets.putIfAbsent(root(set, number), new TreeSet<>()));
        for (int index = 0; index < relations.size() + percentages.size(); index++) {
            for (int number : numbers(index)) {
                @Nullable Set<Integer> together = sets.get(root(set, number));
                if (isOpen(number) && together != null) {
                    together.add(index);
                    break;
                }
            }
        }
        return List.copyOf(sets.values());
    }

    private static int root(int[] set, int number) {
        int root = number;
        while (set[root] != root) {
            set[root] = set[set[root]];
            root = set[root];
        }
        return root;
    }

    /** The numbers of a relation, or of a percentage, which are counted after the relations. */
    private int[] numbers(int index) {
        if (index < relations.size()) {
            return relations.get(index).numbers();
        }
        PercentageOf percentage = percentages.get(index - relations.size());
        return new int[] {percentage.part(), percentage.whole()};
    }

    private void workOut(Set<Integer> indices, Set<Integer> wanted, Map<Integer, String> found) {
        Map<Integer, Integer> names = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (int index : indices) {
            for (int number : numbers(index)) {
                if (names.putIfAbsent(number, numbers.size()) == null) {
                    numbers.add(number);
                }
            }
        }
        List<Relation> some = new ArrayList<>();
        List<PercentageOf> shares = new ArrayList<>();
        for (int index : indices) {
            if (index < relations.size()) {
                some.add(relations.get(index).renamed(names::get));
            } else {
                shares.add(percentages.get(index - relations.size()).renamed(names::get));
            }
        }
        Ranges ranges = new Ranges(
                numbers.stream().mapToLong(number -> bounds.get(number)[0]).toArray(),
                numbers.stream().mapToLong(number -> bounds.get(number)[1]).toArray());
        Set<Integer> renamed = new TreeSet<>();
        names.forEach((number, name) -> {
            if (wanted.contains(number)) {
                renamed.add(name);
            }
        });
        new Deduction(ranges, some, shares).run(renamed).forEach((name, how) -> found.put(numbers.get(name), how));
    }
}
