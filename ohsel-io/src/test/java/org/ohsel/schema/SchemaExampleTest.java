// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementSchema;

/** The example in {@code docs/json-schema.md}. */
class SchemaExampleTest {

    @Test
    void validatesWithNetworknt() {
        // document: begin
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EngagementSchema.json(), InputFormat.JSON);

        List<Error> errors = schema.validate("{\"type\": \"event\", \"id\": \"event-1\"}", InputFormat.JSON);
        // one error: the member kind is missing
        // document: end

        assertEquals(List.of("kind"), errors.stream().map(Error::getProperty).toList());
    }

    @Test
    void isTheOneInTheDocument() throws IOException {
        assertEquals(
                find(
                        "(?s)// document: begin\n(.*?)\n *// document: end",
                        "src/test/java/org/ohsel/schema/SchemaExampleTest.java"),
                find("(?s)```java\n(.*?)```", "../docs/json-schema.md"));
    }

    private static String find(String pattern, String file) throws IOException {
        Matcher example = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertTrue(example.find(), file);
        return example.group(1).stripIndent().strip();
    }
}
