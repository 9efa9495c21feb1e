// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.Result;
import org.ohsel.io.sheet.FriendsAndFamilyRecords;
import org.ohsel.io.sheet.FriendsAndFamilyTest;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Finding;

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
        List<Object> records = new ArrayList<>();
        try (FriendsAndFamilyRecords stream = file.records()) {
            stream.forEachRemaining(item -> {
                if (item.record() != null) {
                    records.add(item.record());
                }
            });
            assertEquals(
                    read.findings().stream().map(Finding::toString).toList(),
                    stream.findings().stream().map(Finding::toString).toList(),
                    "one after another");
        }
        assertEquals(read.partial().records(), records, "one after another");
        Invariants.writesBack(read.partial());
    }
}
