// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The inputs that fuzzing begins with. As an ordinary test each target has a few of them; fuzzing has all. */
final class Seeds {

    private static final int FEW = 12;

    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;

    private Seeds() {}

    static Stream<byte[]> of(Stream<byte[]> all) {
        List<byte[]> seeds = all.toList();
        int step = FUZZING ? 1 : Math.max(1, seeds.size() / FEW);
        return IntStream.range(0, seeds.size()).filter(i -> i % step == 0).mapToObj(seeds::get);
    }
}
