// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;

/** For any value, valid or not: an application's mapper and our own writer write the same, and nothing is lost. */
public abstract class HostMapperPropertyContract {

    /** The mapper. */
    protected abstract HostMapper mapper();

    @Provide
    Arbitrary<EngagementRecord> records() {
        return ModelArbitraries.any(EngagementRecord.class);
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(ModelArbitraries.recordTypes())
                .flatMap(type -> ModelArbitraries.readable(type).map(value -> (Object) value));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aRecordIsWrittenAsByTheWriter(@ForAll("records") EngagementRecord record) {
        String expected = EngagementWriter.compact().write(record);
        assertEquals(expected, mapper().write(record));
        assertEquals(expected, new String(mapper().writeBytes(record), StandardCharsets.UTF_8));
        assertEquals(expected, mapper().tree(record).toString());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aValueReadsBackAsItWasWritten(@ForAll("values") Object value) {
        String json = mapper().write(value);
        assertEquals(value, mapper().read(json, value.getClass()));
        assertEquals(value, mapper().readBytes(json.getBytes(StandardCharsets.UTF_8), value.getClass()));
        assertEquals(value, mapper().fromTree(mapper().tree(value), value.getClass()));
        assertEquals(value, mapper().fromTree(mapper().parseTree(json), value.getClass()));
    }
}
