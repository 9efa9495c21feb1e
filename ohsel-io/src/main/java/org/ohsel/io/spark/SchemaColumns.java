// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementSchema;

/** Columns for the definitions of a JSON Schema. Spark brings the Jackson that reads it. */
final class SchemaColumns {

    /** Members that a type does not have. */
    static final String EXTENSIONS = "extensions";

    /** Twenty digits before the point and eighteen after: what Spark uses for numbers of which nothing is said. */
    static final DecimalType NUMBER = DataTypes.createDecimalType(38, 18);

    private static final MapType UNKNOWN_MEMBERS = DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);
    private static final String UNKNOWN_COMMENT =
            "members unknown to this version, by name, each with its value as JSON; null if there are none";
    private static final String REFERENCE = "#/$defs/";

    private final JsonNode definitions;
    private final boolean described;

    private SchemaColumns(JsonNode definitions, boolean described) {
        this.definitions = definitions;
        this.described = described;
    }

    /** Made when it is first needed. */
    private static final class Bundled {
        static final SchemaColumns COLUMNS = SchemaColumns.read(EngagementSchema.json());
    }

    static SchemaColumns bundled() {
        return Bundled.COLUMNS;
    }

    static SchemaColumns read(String schema) {
        try {
            return new SchemaColumns(new ObjectMapper().readTree(schema).path("$defs"), true);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The same without comments, for what travels to the executors with every task. */
    SchemaColumns bare() {
        return new SchemaColumns(definitions, false);
    }

    /** The columns of an object. */
    StructType struct(String definition) {
        return struct(definition, Set.of());
    }

    private StructType struct(String definition, Set<String> within) {
        if (within.contains(definition)) {
            throw new IllegalStateException(definition + " is part of itself by way of " + String.join(", ", within)
                    + ", and Spark has no type for that");
        }
        Set<String> path = new LinkedHashSet<>(within);
        path.add(definition);
        List<StructField> fields = new ArrayList<>();
        definitions
                .path(definition)
                .path("properties")
                .properties()
                .forEach(member -> fields.add(field(
                        member.getKey(),
                        type(member.getValue(), path),
                        member.getValue().path("description").asText())));
        fields.add(field(EXTENSIONS, UNKNOWN_MEMBERS, UNKNOWN_COMMENT));
        return DataTypes.createStructType(fields);
    }

    private StructField field(String name, DataType type, String comment) {
        StructField field = DataTypes.createStructField(name, type, true);
        return comment.isEmpty() || !described ? field : field.withComment(comment);
    }

    private DataType type(JsonNode schema, Set<String> within) {
        String reference = schema.path("$ref").asText();
        if (reference.startsWith(REFERENCE)) {
            String name = reference.substring(REFERENCE.length());
            return definitions.path(name).has("properties")
                    ? struct(name, within)
                    : type(definitions.path(name), within);
        }
        if (schema.path("const").isTextual() || schema.path("enum").path(0).isTextual()) {
            return DataTypes.StringType;
        }
        return switch (schema.path("type").asText()) {
            case "string" -> DataTypes.StringType;
            case "boolean" -> DataTypes.BooleanType;
            case "integer" -> fitsInt(schema) ? DataTypes.IntegerType : DataTypes.LongType;
            case "number" -> NUMBER;
            case "array" -> DataTypes.createArrayType(type(schema.path("items"), within));
            default -> throw new IllegalStateException("no column can hold what this describes: " + schema);
        };
    }

    private static boolean fitsInt(JsonNode schema) {
        return schema.path("minimum").canConvertToInt()
                && schema.path("maximum").canConvertToInt();
    }

    /** The columns that any of several objects has; where they differ in type, a string that holds JSON. */
    StructType union(List<String> all) {
        Map<String, StructField> columns = new LinkedHashMap<>();
        for (String definition : all) {
            for (StructField field : struct(definition).fields()) {
                columns.merge(field.name(), field, this::both);
            }
        }
        StructField extensions = columns.remove(EXTENSIONS);
        columns.put(EXTENSIONS, extensions);
        return DataTypes.createStructType(List.copyOf(columns.values()));
    }

    private StructField both(StructField first, StructField second) {
        DataType type = first.dataType().equals(second.dataType()) ? first.dataType() : DataTypes.StringType;
        String comment = comment(first).equals(comment(second)) ? comment(first) : "";
        return field(first.name(), type, comment);
    }

    private static String comment(StructField field) {
        scala.Option<String> comment = field.getComment();
        @Nullable String text = comment.isDefined() ? comment.get() : null;
        return text == null ? "" : text;
    }
}
