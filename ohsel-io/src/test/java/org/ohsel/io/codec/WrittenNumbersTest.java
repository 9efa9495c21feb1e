// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenNumbersTest {

    @Test
    void numbers() {
        rows("""
                1,200 => 1200
                12 => 12
                -3 => -3
                1.50 => 1.50
                0 => 0
                -0.5 => -0.5
                1,234,567.25 => 1234567.25
                12,34 =>
                1,2345 =>
                01 =>
                1e5 =>
                1. =>
                twelve =>
                """)
                .forEach(row -> assertEquals(
                        row[1],
                        WrittenNumbers.number(" " + row[0] + " ")
                                .map(String::valueOf)
                                .orElse(""),
                        row[0]));
    }

    @Test
    void countsOfPeople() {
        rows("""
                40 => exact, 40
                1,200 => exact, 1200
                40 people => exact, 40
                twelve residents => exact, 12
                about 40 => approximately, about 40
                c.40 => approximately, about 40
                ~ 40 => approximately, about 40
                about forty => approximately, about 40
                Over 1,200 => over, over 1200
                more than 30 => more-than, more than 30
                >30 => more-than, more than 30
                at least 7 => at-least, at least 7
                30+ => at-least, at least 30
                30 plus => at-least, at least 30
                thirty or more => at-least, at least 30
                up to 9 => up-to, up to 9
                no more than 9 => up-to, up to 9
                fewer  than 5 => fewer-than, fewer than 5
                less than 5 => fewer-than, fewer than 5
                under 5 => fewer-than, fewer than 5
                < 5 => fewer-than, fewer than 5
                over 30+ =>
                1,20 =>
                a few =>
                many people =>
                40-50 =>
                """)
                .forEach(row -> assertEquals(
                        row[1],
                        WrittenNumbers.count(row[0])
                                .map(count -> count.qualifier() + ", " + count.words())
                                .orElse(""),
                        row[0]));
    }

    @Test
    void numbersInWords() {
        rows("""
                one => 1
                twelve => 12
                nineteen => 19
                twenty => 20
                twenty-one => 21
                forty five => 45
                ninety-nine => 99
                a hundred => 100
                one hundred => 100
                a hundred and twenty => 120
                two hundred five => 205
                nine hundred and ninety-nine => 999
                ten hundred =>
                dozen hundred =>
                twenty-one hundred =>
                a hundred and =>
                a hundred and dozen =>
                twenty-ten =>
                ten-five =>
                nineteen one =>
                forty- =>
                forty five six =>
                dozen five =>
                forty dozen =>
                hundred =>
                """)
                .forEach(row -> assertEquals(
                        row[1],
                        WrittenNumbers.count(row[0])
                                .map(count -> String.valueOf(count.count()))
                                .orElse(""),
                        row[0]));
    }

    @Test
    void yesAndNo() {
        rows("""
                yes => true
                Y => true
                true => true
                1 => true
                No => false
                n => false
                false => false
                0 => false
                maybe =>
                2 =>
                """)
                .forEach(row -> assertEquals(
                        row[1],
                        WrittenNumbers.truth(" " + row[0]).map(String::valueOf).orElse(""),
                        row[0]));
    }

    /** What is written, and what is meant; nothing if it is not understood. */
    static Stream<String[]> rows(String table) {
        return table.lines().map(line -> (line + " ").split(" => ?", 2)).map(row ->
                new String[] {row[0].strip(), row[1].strip()});
    }
}
