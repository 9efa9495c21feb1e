// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementSchema;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema for a vocabulary has its lists, and agrees with the strict reader that has the same vocabulary. */
class SchemaForVocabularyTest {

    private static final Vocabulary BUNDLED = Vocabulary.bundled();

    private static Vocabulary added(String schemes, String concepts) {
        return VocabularyFile.of(Map.of(
                        "schemes.csv", schemes.getBytes(StandardCharsets.UTF_8),
                        "concepts.csv", concepts.getBytes(StandardCharsets.UTF_8)))
                .addTo(BUNDLED)
                .orElseThrow();
    }

    /** Where the document is wrong to the schema; the strict reader must agree. */
    private static List<String> errors(Vocabulary vocabulary, String json) {
        List<String> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EngagementSchema.json(vocabulary), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::getInstanceLocation)
                .map(Object::toString)
                .toList();
        assertEquals(
                errors,
                EngagementReader.strict()
                        .withValidator(EngagementValidator.standard().withVocabulary(vocabulary))
                        .readRecord(json)
                        .findings()
                        .stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::pointer)
                        .toList());
        return errors;
    }

    private static String event(String status) {
        return """
                {"type": "event", "id": "event-1", "kind": "public-event", "status": "%s"}""".formatted(status);
    }

    @Test
    void aCodeThatAFileAddsToAClosedListIsValidOnlyWithIt() {
        Vocabulary vocabulary = added("scheme,title,change\nevent-status,,enlarge\n", """
                scheme,code,label
                event-status,moved-online,Moved online
                """);
        assertEquals(List.of("/status"), errors(BUNDLED, event("moved-online")));
        assertEquals(List.of(), errors(vocabulary, event("moved-online")));
        assertEquals(List.of(), errors(vocabulary, event("postponed")));
        assertEquals(List.of("/status"), errors(vocabulary, event("moved-outside")));
    }

    @Test
    void aCodeThatIsNotInTheReplacedListIsInvalidOnlyWithIt() {
        Vocabulary vocabulary = added("scheme,title,closed,change\nevent-status,Status,true,replace\n", """
                scheme,code,label
                event-status,confirmed,Confirmed
                event-status,held,Held
                """);
        assertEquals(List.of(), errors(BUNDLED, event("passed")));
        assertEquals(List.of("/status"), errors(vocabulary, event("passed")));
        assertEquals(List.of("/status"), errors(BUNDLED, event("held")));
        assertEquals(List.of(), errors(vocabulary, event("held")));
        assertEquals(List.of(), errors(vocabulary, event("confirmed")));
    }

    @Test
    void openListsSuggestTheTermsThatAreInForce() {
        Vocabulary vocabulary = added("scheme,title\n", """
                scheme,code,label,withdrawn,successors
                workstream,maternity,,true,perinatal-care
                workstream,perinatal-care,Perinatal care,,
                borough,ashdale,Ashdale,,
                """);
        JsonNode definitions =
                new JsonMapper().readTree(EngagementSchema.json(vocabulary)).get("$defs");
        List<String> workstreams = strings(definitions.at("/Workstream/examples"));
        assertEquals(
                List.of(true, false),
                List.of(workstreams.contains("perinatal-care"), workstreams.contains("maternity")));
        assertEquals(
                List.of("maternity: Maternity (withdrawn)"),
                definitions
                        .at("/Workstream/description")
                        .stringValue()
                        .lines()
                        .filter(line -> line.startsWith("maternity:"))
                        .toList());
        List<String> boroughs = strings(definitions.at("/Borough/examples"));
        assertEquals(
                List.of("bexley", "bromley", "greenwich", "lambeth", "lewisham", "southwark"), boroughs.subList(0, 6));
        assertEquals(33 + 1, boroughs.size(), "London, and one more");
        assertEquals("ashdale", boroughs.get(33));
        assertEquals(List.of(), errors(vocabulary, """
                {"type": "event", "id": "event-1", "kind": "public-event", "workstreams": ["maternity"]}"""));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
