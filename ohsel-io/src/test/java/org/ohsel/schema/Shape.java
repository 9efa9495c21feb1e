// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the shape of a document is wrong, as JSON Pointers: as the strict reader finds it, and as the schema does. */
public final class Shape {

    /** The result of both for input that is not JSON, or not in UTF-8. */
    static final Set<String> NOT_JSON = Set.of("not JSON");

    private static final Set<String> SYNTAX =
            Set.of("OHSEL-JSON-001", "OHSEL-JSON-006", "OHSEL-JSON-007", "OHSEL-JSON-010");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final EngagementReader READER = EngagementReader.strict();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ModelSchema.create().toString(), InputFormat.JSON);

    private Shape() {}

    /** All findings of the strict reader. */
    static List<Finding> findings(Path file) {
        try {
            return READER.readLog(file).findings().kept();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> byReader(Path file) {
        return shape(findings(file));
    }

    static Set<String> byReader(String json) {
        return shape(READER.readLog(json).findings().kept());
    }

    /** Rules about values that go together, dates, and other records are not about shape. */
    private static Set<String> shape(List<Finding> all) {
        List<Finding> findings = all.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.ruleId().matches("OHSEL-(JSON|SHAPE)-.*"))
                .toList();
        return findings.stream().anyMatch(finding -> SYNTAX.contains(finding.ruleId()))
                ? NOT_JSON
                : findings.stream().map(Finding::pointer).collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<String> bySchema(String json) {
        return new TreeSet<>(errors(json));
    }

    /** A pointer for each error that the schema gives. */
    static List<String> errors(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            return List.copyOf(NOT_JSON);
        }
        return tree.isMissingNode()
                ? List.copyOf(NOT_JSON)
                : SCHEMA.validate(tree).stream().map(Shape::pointer).sorted().toList();
    }

    /** The schema reports missing and unexpected members at the object; the reader at the member. */
    private static String pointer(Error error) {
        String object = error.getInstanceLocation().toString();
        return error.getProperty() == null
                ? object
                : object + "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
    }
}
