// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.Result;
import org.ohsel.io.sheet.FriendsAndFamilyRecords;
import org.ohsel.io.sheet.FriendsAndFamilyTest;
import org.ohsel.model.EngagementLog;

/** Any bytes as a return of the Friends and Family Test. */
class FriendsAndFamilyFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.of(Fixtures.ofTests("sheet/fft", ".csv").stream());
    }

    @MethodSource("seeds")
    @DictionaryEntries({"1 Very Good SUM", "Org code", "Periodname", "Total Responses", "NA", "100%", "*", "2023-24"})
    @FuzzTest
    void returnsAreRead(byte[] csv) throws IOException {
        FriendsAndFamilyTest file = FriendsAndFamilyTest.read(Scratch.file(csv, ".csv"));
        Result<EngagementLog> read = file.log();
        try (FriendsAndFamilyRecords records = file.records()) {
            Invariants.sameOneAfterAnother(read, records);
        }
        Invariants.writesBack(read.partial());
    }
}
