// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand: letters by how many are to change of the longer string, words by how many of all are shared. */
class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        // Equal; one letter of six missing; two letters changed places in six; nothing shared.
        "bexley, bexley, 1",
        "bexly, bexley, 0.833333",
        "bexely, bexley, 0.833333",
        "abc, xyz, 0",
        // Three words, of which each of the two others' is one: 0.7 and a quarter of 4/5.
        "guys hospital trust, guys hospital, 0.9",
        // One word shared of two and two is 0.95 of a half; by letters 9 of 18 change, and 6 of 16, which is more
        // alike.
        "community hospital, general hospital, 0.5",
        "blue hospital, general hospital, 0.625",
        // The order of words makes no difference.
        "hospital guys, guys hospital, 0.95",
        "'', a, 0",
    })
    void lettersOrWordsWhicheverAreMoreAlike(String a, String b, double expected) {
        assertEquals(expected, Similarity.of(a, b), 0.000001);
        assertEquals(expected, Similarity.of(b, a), 0.000001);
    }
}
