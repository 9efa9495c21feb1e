// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a tree, validates it against the schema, and binds it to records if it is valid. */
final class SchemaAndDatabind implements Stack {

    private static final String SCHEMA = "/ohsel.schema.json";

    private final JsonMapper mapper = new JsonMapper();
    private final Databind databind = new Databind();
    private final Schema schema;

    SchemaAndDatabind() {
        try (@Nullable InputStream text = SchemaAndDatabind.class.getResourceAsStream(SCHEMA)) {
            if (text == null) {
                throw new IllegalStateException("built without docs" + SCHEMA);
            }
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isThere() {
        return SchemaAndDatabind.class.getResource(SCHEMA) != null;
    }

    @Override
    public Outcome read(byte[] json) {
        JsonNode tree = mapper.readTree(json);
        int problems = schema.validate(tree).size();
        return problems == 0 ? new Outcome(databind.bind(tree), 0) : new Outcome(null, problems);
    }
}
