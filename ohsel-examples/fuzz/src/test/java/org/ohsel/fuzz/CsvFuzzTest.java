// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as CSV. */
class CsvFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.of(Fixtures.ofTests("sheets", ".csv").stream());
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "id,kind,title\\x0A",
        "Record type",
        "feedback.responses.text",
        "sep=;\\x0A",
        "\"\"",
        ";",
        "\\x09",
        "14/06/2017",
        "about 40",
        "Total",
        "<"
    })
    @FuzzTest
    void cellsAreRead(byte[] csv) throws IOException {
        Sheets.hold(Scratch.file(csv, ".csv"));
    }
}
