// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Records and logs with damage in any place, in all layouts. */
class DamagedRecordsFuzzTest {

    private static final DamagedJson DOCUMENTS =
            new DamagedJson(Stream.of("fixtures/valid", "fixtures/beyond-schema", "cases")
                    .flatMap(folder -> Fixtures.ofTests(folder, ".json").stream())
                    .toList());

    static Stream<byte[]> seeds() {
        return Seeds.of(DOCUMENTS.recipes());
    }

    @MethodSource("seeds")
    @FuzzTest
    void damageIsFoundWhereItIs(byte[] recipe) {
        Invariants.hold(DOCUMENTS.make(new Recipe(recipe)));
    }
}
