// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;

/** A JSON Schema of this folder that reports are checked with. */
final class CheckedJson {

    private final Schema schema;

    CheckedJson(String name) throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReportExample.expected(name), InputFormat.JSON);
    }

    List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The JSON, which has no faults. */
    String valid(String json) {
        assertEquals(List.of(), faults(json), json);
        return json;
    }
}
