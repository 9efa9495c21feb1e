// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Findings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@link FixCheck} says of fixes holds for any valid record with a mistake, such as people make, in any place.
 * CONTRIBUTING says how to run it with many more documents.
 */
class FixesPropertyTest {

    private static final EngagementReader READER = EngagementReader.strict();
    private static final JsonMapper JSON = new JsonMapper();

    /** How many records there are for each try. */
    private static final int DOCUMENTS = Integer.getInteger("ohsel.documents", 1);

    /** How often each is damaged, because to make one takes longest. */
    private static final int MISTAKES = 25;

    @Provide
    Arbitrary<List<EngagementRecord>> documents() {
        return ModelArbitraries.valid(EngagementRecord.class).list().ofSize(DOCUMENTS);
    }

    @Property(
            tries = 50,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    void oneMistakeAnywhere(@ForAll("documents") List<EngagementRecord> records, @ForAll long seed) {
        Random random = new Random(seed);
        FixCheck check = new FixCheck(READER);
        for (EngagementRecord record : records) {
            Findings before =
                    READER.readLog(EngagementWriter.compact().write(record)).findings();
            JsonNode whole = JSON.readTree(EngagementWriter.compact().write(record));
            for (int i = 0; i < MISTAKES; i++) {
                String json = HumanMistake.in(whole, random);
                check.check(json.getBytes(StandardCharsets.UTF_8), before);
            }
        }
        assertTrue(check.rounds() <= 4, "rounds: " + check.rounds());
    }
}
