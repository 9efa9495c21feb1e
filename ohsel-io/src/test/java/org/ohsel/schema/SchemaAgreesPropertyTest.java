// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** For anything the model can hold, schema and strict reader report the same errors in the same places. */
class SchemaAgreesPropertyTest {

    private static final EngagementWriter WRITER = EngagementWriter.compact();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What {@link ModelArbitraries} calls the members that no version knows. */
    private static final List<String> EXTENSIONS = List.of("x-local", "\u00e9", "a/b~c", "extensions", "X");

    @Provide
    Arbitrary<EngagementRecord> valid() {
        return ModelArbitraries.valid(EngagementRecord.class);
    }

    @Provide
    Arbitrary<EngagementRecord> any() {
        return ModelArbitraries.any(EngagementRecord.class);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatTheModelCallsValidIsValid(@ForAll("valid") EngagementRecord record) {
        String json = withoutExtensions(record);
        assertEquals(Set.of(), Shape.bySchema(json));
        assertEquals(Set.of(), Shape.byReader(json));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsBrokenIsWrongInTheSamePlaces(@ForAll("any") EngagementRecord record) {
        String json = withoutExtensions(record);
        Assume.that(!json.contains("E-31")); // digits after the point are beyond a schema
        assertEquals(Shape.byReader(json), Shape.bySchema(json));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void unknownMembersAreWrongInTheSamePlaces(@ForAll("valid") EngagementRecord record) {
        String json = WRITER.write(record);
        assertEquals(Shape.byReader(json), Shape.bySchema(json));
    }

    private static String withoutExtensions(EngagementRecord record) {
        JsonNode tree = MAPPER.readTree(WRITER.write(record));
        strip(tree);
        return tree.toString();
    }

    private static void strip(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.remove(EXTENSIONS);
        }
        value.forEach(SchemaAgreesPropertyTest::strip);
    }
}
