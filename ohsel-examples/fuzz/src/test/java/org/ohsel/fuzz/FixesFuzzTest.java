// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.fix.FixCheck;

/** Every fix removes its finding and brings no new error, and following advice in words does as well. */
class FixesFuzzTest {

    private static final DamagedJson DOCUMENTS = new DamagedJson(Stream.of("fixtures/valid", "novice", "messages")
            .flatMap(folder -> Fixtures.ofTests(folder, ".json").stream())
            .toList());

    static Stream<byte[]> seeds() {
        return Seeds.of(DOCUMENTS.recipes());
    }

    @MethodSource("seeds")
    @FuzzTest
    void fixesHelp(byte[] recipe) {
        new FixCheck(EngagementReader.strict()).check(DOCUMENTS.make(new Recipe(recipe)));
    }
}
