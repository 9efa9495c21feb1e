// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementSchema;

/** Those who have no Java use the JSON Schema for this vocabulary. */
class SchemaTest {

    private static List<String> errors(String schema, Path file) throws IOException {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return rules.validate(Files.readString(file), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }

    @Test
    void whatIsAsItShouldBeIsValid() throws IOException {
        String schema = EngagementSchema.json(Records.vocabulary());
        for (Path file : Records.files("valid")) {
            assertEquals(List.of(), errors(schema, file), file::toString);
        }
    }

    /** Dates, duties and other records are beyond a schema; a code in no list is not. */
    @Test
    void aCodeInNoListIsRejected() throws IOException {
        String schema = EngagementSchema.json(Records.vocabulary());
        for (Records.Row row : Records.rows()) {
            assertEquals(
                    row.rule().equals("OHSEL-JSON-004")
                            ? List.of("/records/0/agenda/0/decisions/0/outcome")
                            : List.of(),
                    errors(schema, row.brokenFile()),
                    row.broken());
        }
    }

    @Test
    void theSchemaForTheBundledVocabularyKnowsNoOutcomeOfOurOwn() throws IOException {
        assertEquals(
                List.of("/records/0/agenda/0/decisions/0/outcome"),
                errors(EngagementSchema.json(), Path.of("records/valid/outcome-of-our-own.json")));
    }
}
