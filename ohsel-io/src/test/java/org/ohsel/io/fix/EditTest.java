// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.rules.Location;

/** Changes that touch each other can be made together, and those that share a character cannot. */
class EditTest {

    private static Edit edit(int start, int end) {
        return new Edit(new Location(1, start), new Location(1, end), "x");
    }

    @ParameterizedTest(name = "{0} to {1}, and {2} to {3}: {4}")
    @CsvSource({
        "1, 3, 5, 7, false",
        "1, 5, 5, 7, false",
        "1, 6, 5, 7, true",
        "1, 9, 5, 7, true",
        "5, 7, 5, 7, true",
        "5, 5, 5, 7, true",
        "5, 5, 5, 5, true",
        "5, 5, 6, 6, false",
    })
    void overlap(int start, int end, int otherStart, int otherEnd, boolean overlap) {
        Edit one = edit(start, end);
        Edit other = edit(otherStart, otherEnd);
        assertEquals(overlap, one.overlaps(other));
        assertEquals(overlap, other.overlaps(one));
    }

    @Test
    void ofThoseThatOverlapTheFirstIsKept() {
        assertEquals(
                List.of(edit(1, 4), edit(4, 5), edit(7, 9)),
                Fixes.disjoint(List.of(edit(7, 9), edit(4, 5), edit(3, 4), edit(1, 4), edit(8, 9))));
    }
}
