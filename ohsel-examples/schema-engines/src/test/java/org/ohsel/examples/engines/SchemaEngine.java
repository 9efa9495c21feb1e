// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.engines;

import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The validators for the JVM, each as what says whether a document is valid; what it cannot parse is not. */
final class SchemaEngine {

    private SchemaEngine() {}

    /** By the coordinates without a version. */
    static Map<String, Predicate<String>> all(String schema) {
        return new TreeMap<>(Map.of(
                "com.networknt:json-schema-validator", networknt(schema),
                "dev.harrel:json-schema", harrel(schema),
                "com.github.erosb:json-sKema", skema(schema)));
    }

    private static Predicate<String> networknt(String text) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        return json -> schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static Predicate<String> harrel(String text) {
        Validator validator = new ValidatorFactory().createValidator();
        URI schema = validator.registerSchema(text);
        return json -> validator.validate(schema, json).isValid();
    }

    private static Predicate<String> skema(String text) {
        com.github.erosb.jsonsKema.Validator validator =
                com.github.erosb.jsonsKema.Validator.forSchema(new SchemaLoader(new JsonParser(text).parse()).load());
        return json -> validator.validate(new JsonParser(json).parse()) == null;
    }
}
