// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.io.Limits;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Catalogue;

/** As {@link CleanRecordsTest}, of records of any type with any member. */
class CleanRecordsPropertyTest {

    private static final BothWays READING = new BothWays(Catalogue.standard(), Limits.standard());

    @Provide
    Arbitrary<EngagementRecord> records() {
        return ModelArbitraries.valid(EngagementRecord.class);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsTakenOfAnyRecordIsClean(@ForAll("records") EngagementRecord record, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        byte[] text = StrangeTexts.inOtherWords(record, random).getBytes(StandardCharsets.UTF_8);
        READING.isTakenIfClean(text);
        for (int i = 0; i < 10; i++) {
            READING.isTakenIfClean(StrangeTexts.damaged(text, random));
        }
    }
}
