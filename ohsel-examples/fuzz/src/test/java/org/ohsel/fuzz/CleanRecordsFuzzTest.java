// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.Limits;
import org.ohsel.io.reading.BothWays;
import org.ohsel.rules.Catalogue;
import tools.jackson.databind.JsonNode;

/** Records with little or no damage, read without a parser and with one. */
class CleanRecordsFuzzTest {

    private static final DamagedJson RECORDS = new DamagedJson(Fixtures.ofTests("fixtures/valid", ".json").stream()
            .map(DamagedJson.JSON::readTree)
            .flatMap(CleanRecordsFuzzTest::records)
            .map(DamagedJson.JSON::writeValueAsBytes)
            .toList());
    private static final BothWays READING = new BothWays(Catalogue.all(), Limits.standard());

    private static Stream<JsonNode> records(JsonNode document) {
        JsonNode records = document.path("records");
        return document.isArray()
                ? document.valueStream()
                : records.isArray() ? records.valueStream() : Stream.of(document);
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(RECORDS.recipes());
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsTakenWithoutAParserIsClean(byte[] recipe) {
        READING.isTakenIfClean(RECORDS.make(new Recipe(recipe)));
    }
}
