// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How numbers are worked out, in words, and that large tables come to an end. */
class WithheldNumbersTest {

    private final WithheldNumbers table = new WithheldNumbers();

    private int known(long number) {
        return table.add(number, number);
    }

    private int unknown() {
        return table.add(0, WithheldNumbers.UNBOUNDED);
    }

    private String how(int number) {
        return table.workOut(Set.of(number)).getOrDefault(number, "");
    }

    @Test
    void oneOfASumIsWhatIsLeft() {
        int poor = unknown();
        table.makeUp(known(600), List.of(known(427), known(27), poor));
        assertEquals("600 - 427 - 27 = 146", how(poor));
    }

    @Test
    void oneThatWasWorkedOutLetsAnotherBeWorkedOut() {
        int trust = unknown();
        int site = unknown();
        table.makeUp(known(234), List.of(known(130), trust));
        table.makeUp(trust, List.of(known(100), site));
        assertEquals("234 - 130 = 104", how(trust));
        assertEquals("104 - 100 = 4, where 104 can be worked out first", how(site));
    }

    @Test
    void sumsAreSubtractedFromOneAnother() {
        int one = unknown();
        int two = unknown();
        int three = unknown();
        table.makeUp(known(10), List.of(one, two));
        table.makeUp(known(15), List.of(one, two, three));
        assertEquals("15 - 10 = 5", how(three));
        assertEquals("", how(one));
    }

    /** Each two of three come to 2, 3 and 3: (2 + 3 - 3) / 2 = 1. */
    @Test
    void halfOfADifference() {
        int one = unknown();
        int two = unknown();
        int three = unknown();
        table.makeUp(known(2), List.of(one, two));
        table.makeUp(known(3), List.of(two, three));
        table.makeUp(known(3), List.of(one, three));
        assertEquals(
                Set.of(one, two, three), table.workOut(Set.of(one, two, three)).keySet());
        assertTrue(how(one).startsWith("(") && how(one).endsWith(") / 2 = 1"), how(one));
    }

    @Test
    void whatIsLeftForSeveralMayBeTheLeastOrTheMostThatTheyCanBe() {
        int one = table.add(1, 4);
        int two = table.add(1, 4);
        table.makeUp(known(10), List.of(known(2), one, two));
        assertEquals("10 - 2 = 8, for 2 numbers together", how(two));
        int three = unknown();
        int four = unknown();
        table.makeUp(known(9), List.of(known(9), three, four));
        assertEquals("9 - 9 = 0, for 2 numbers together", how(four));
    }

    /** a + b = 3 and a + c = 5, so b + c = 8 - 2a. If that is at most 3, a is at least 2.5; it is 3 at most, for b's sake. */
    @Test
    void narrowedToOneByAllTogether() {
        int a = unknown();
        int b = unknown();
        int c = unknown();
        table.makeUp(known(3), List.of(a, b));
        table.makeUp(known(5), List.of(a, c));
        assertEquals(Map.of(), table.workOut(Set.of(a, b, c)));
        table.makeUp(table.add(0, 3), List.of(b, c));
        assertEquals("no whole number but 3 fits the sums and percentages of this table", how(a));
    }

    @Test
    void manyFiguresAreShownAsOne() {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            parts.add(known(5));
        }
        int last = unknown();
        parts.add(last);
        table.makeUp(known(207), parts);
        assertEquals("207 - 200 (40 numbers) = 7", how(last));
    }

    @Test
    void aPercentageIsMultipliedBack() {
        int poor = unknown();
        table.percentage(poor, known(100), new BigDecimal("2"), false);
        assertEquals("2 % of 100 is 2", how(poor));
        assertArrayEquals(
                new long[] {2, 4},
                WithheldNumbers.numbers(new BigDecimal("2"), 150).orElseThrow());
        assertTrue(WithheldNumbers.numbers(new BigDecimal("-1"), 150).isEmpty());
        assertTrue(WithheldNumbers.numbers(new BigDecimal("1E-999999999"), 150).isEmpty());
        assertTrue(WithheldNumbers.numbers(new BigDecimal("1E+999999999"), 150).isEmpty());
        // 149 of 150 are 99.3 %, which may be rounded up
        assertArrayEquals(
                new long[] {149, 150},
                WithheldNumbers.numbers(new BigDecimal("1E+2"), 150).orElseThrow());
    }

    @Test
    void numbersThatContradictOneAnotherSayNothing() {
        int one = unknown();
        table.makeUp(known(10), List.of(known(20), one));
        assertEquals("", how(one));
        int odd = unknown();
        table.makeUp(known(5), List.of(odd, odd)); // 5 is not twice anything
        assertEquals("", how(odd));
    }

    @Test
    void aNumberOfPeopleIsNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> table.add(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> table.add(3, 2));
    }

    /** Rows and columns of numbers that are all withheld, with all totals known. Nothing can be worked out. */
    private Set<Integer> square(int size) {
        Set<Integer> all = new TreeSet<>();
        List<List<Integer>> columns = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            columns.add(new ArrayList<>());
        }
        for (int i = 0; i < size; i++) {
            List<Integer> row = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                int number = unknown();
                row.add(number);
                columns.get(j).add(number);
            }
            all.addAll(row);
            table.makeUp(known(5L * size), row);
        }
        columns.forEach(column -> table.makeUp(known(5L * size), column));
        return all;
    }

    @Test
    void largeTablesComeToAnEnd() {
        for (int size : new int[] {7, 22, 70}) {
            Set<Integer> all = square(size);
            assertTimeout(Duration.ofSeconds(20), () -> assertEquals(Map.of(), table.workOut(all)));
        }
    }

    /** A chain of 20,000, each worked out from the one before. */
    @Test
    void longCascadesComeToAnEnd() {
        Set<Integer> all = new TreeSet<>();
        int last = known(50_000);
        for (int i = 0; i < 20_000; i++) {
            int next = unknown();
            table.makeUp(last, List.of(next, known(1)));
            all.add(next);
            last = next;
        }
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(20_000, table.workOut(all).size()));
    }
}
