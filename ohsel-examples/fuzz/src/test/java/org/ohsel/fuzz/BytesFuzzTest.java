// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as a record, a log, an array or NDJSON. */
class BytesFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.of(Stream.of("fixtures", "novice", "messages", "cases")
                .flatMap(folder -> Fixtures.ofTests(folder, "json").stream()));
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "\"type\":\"event\"",
        "\"schemaVersion\":\"1.0\"",
        "\"records\":[",
        "\"id\":\"a\"",
        "\\\\u",
        "}\\x0A{"
    })
    @FuzzTest
    void bytesAreRead(byte[] document) {
        Invariants.hold(document);
    }
}
