// SPDX-License-Identifier: Apache-2.0
package org.ohsel.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.EngagementSchema;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nothing breaks that others rely on, and each gate says what does. The Java API is compared by japicmp in the build of
 * each module, and codes by {@code ShippedCodesTest} of the model.
 */
class CompatibilityTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static List<String> rules() {
        return RuleGate.lines(Catalogue.all().rules().stream().map(Rule::info).toList());
    }

    @Test
    void rulesAreWhatTheyWere() throws IOException {
        assertEquals(List.of(), RuleGate.breaks(Files.readAllLines(Baseline.RULES), rules()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R-1,WARNING,core,a b |                      | R-1 is gone: a withdrawn rule keeps its id
            R-1,WARNING,core,a b | R-1,ERROR,core,a b   | R-1 is stricter: was WARNING, is ERROR
            R-1,WARNING,core,a b | R-1,WARNING,law,a b  | R-1 is in another pack: was in core, is in law
            R-1,WARNING,core,a b | R-1,WARNING,core,b   | R-1 has other arguments: had [a, b], has [b]
            R-1,WARNING,core,a b | R-1,INFO,core,a b c  |
            R-1,WARNING,core,    | R-1,WARNING,core,    |
            """)
    void aBreakInARuleIsNamed(String before, String now, String message) {
        assertEquals(
                message == null ? List.of() : List.of(message),
                RuleGate.breaks(List.of(before), now == null ? List.of() : List.of(now, "R-2,ERROR,core,")));
    }

    @Test
    void whatTheSchemaAcceptedItAccepts() throws IOException {
        assertEquals(List.of(), SchemaGate.breaks(JSON.readTree(Files.readString(Baseline.SCHEMA)), schema()));
    }

    private static JsonNode schema() {
        return SchemaGate.bare(JSON.readTree(EngagementSchema.json()));
    }

    /** Each line changes one place of the schema; {@code -} removes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /$defs/Event/properties/title           | -                          | /$defs/Event/properties/title: is gone
            /$defs/Event/properties/title/maxLength | 100                        | /$defs/Event/properties/title/maxLength: was 500, is 100
            /$defs/Event/properties/title/maxLength | 1000                       |
            /$defs/Event/properties/title/pattern   | "^A"                       | /$defs/Event/properties/title/pattern: is new: "^A"
            /$defs/Event/properties/new             | {"type": "string"}         |
            /$defs/Event/required                   | ["type", "id"]             |
            /$defs/Event/required                   | ["type", "id", "kind", "date"] | /$defs/Event/required: was ["type","id","kind"], is ["type","id","kind","date"]
            /$defs/Event/properties/sessions/type   | "string"                   | /$defs/Event/properties/sessions/type: was "integer", is "string"
            /$defs/EventStatus/enum                 | ["tentative", "confirmed"] | /$defs/EventStatus/enum: was ["tentative","confirmed","passed","postponed","cancelled"], is ["tentative","confirmed"]
            /$defs/Event                            | -                          | /$defs/Event: is gone
            /$defs/New                              | {"type": "object"}         |
            """)
    void aBreakInTheSchemaIsNamed(String place, String value, String message) {
        JsonNode changed = schema();
        ObjectNode parent = (ObjectNode) changed.at(place.substring(0, place.lastIndexOf('/')));
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (value.equals("-")) {
            assertTrue(parent.has(name));
            parent.remove(name);
        } else {
            parent.set(name, JSON.readTree(value));
        }
        assertEquals(message == null ? List.of() : List.of(message), SchemaGate.breaks(schema(), changed));
    }

    @Test
    void aNewKindOfRecordIsNoBreak() {
        JsonNode changed = schema();
        JsonNode record = changed.at("/$defs/EngagementRecord");
        ((ArrayNode) record.at("/properties/type/enum")).add("new-kind");
        ((ArrayNode) record.get("allOf"))
                .add(JSON.readTree(
                        "{\"if\": {\"properties\": {\"type\": {\"const\": \"new-kind\"}}}, \"then\": true}"));
        assertEquals(List.of(), SchemaGate.breaks(schema(), changed));
    }

    /** Files may be added; those that were there show what is read and written for as long as the version is. */
    @Test
    void filesOnTheWireAreWhatTheyWere() throws IOException {
        List<String> changed = new ArrayList<>(Files.readAllLines(Baseline.WIRE));
        assertTrue(changed.size() > 40, "files: " + changed.size());
        changed.removeAll(Baseline.checksums());
        assertEquals("", changed.stream().collect(Collectors.joining("\n")));
    }
}
