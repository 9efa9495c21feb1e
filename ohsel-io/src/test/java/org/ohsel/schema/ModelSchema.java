// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ohsel.io.EngagementSchema;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.OpenTerm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of the wire format, made from the record classes, their constraints, their Javadoc and the
 * vocabulary.
 */
final class ModelSchema {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String ABOUT = """
            Records of public engagement in south east London's health commissioning: a log, one record, or an array of \
            records. It is the shape that the strict reader of ohsel accepts; docs/json-schema.md says what is beyond it. \
            A citation such as 003:93 is document 003, line 93; the documents are listed in seeds/README.md.""";

    private final ModelDocs docs = new ModelDocs();
    private final TermDefinitions terms = new TermDefinitions(docs);

    /** By name: first the log and the kinds of record, then what they consist of. */
    private final Map<String, ObjectNode> kinds = new TreeMap<>();

    private final Map<String, ObjectNode> parts = new TreeMap<>();

    private ModelSchema() {}

    static ObjectNode create() {
        return new ModelSchema().root();
    }

    private ObjectNode root() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", EngagementSchema.ID);
        root.put("title", "Engagement records");
        root.put("description", ABOUT);
        root.putObject("if").put("type", "array");
        root.putObject("then").put("type", "array").set("items", reference(EngagementRecord.class));
        ObjectNode object = root.putObject("else");
        ObjectNode isLog = object.putObject("if").put("type", "object");
        ArrayNode signs = isLog.putArray("anyOf");
        List.of("schemaVersion", "records").forEach(member -> {
            ObjectNode sign = signs.addObject();
            sign.putObject("properties").put(member, true);
            sign.putArray("required").add(member);
        });
        object.set("then", reference(EngagementLog.class));
        object.set("else", reference(EngagementRecord.class));
        ObjectNode definitions = root.putObject("$defs");
        kinds.forEach(definitions::set);
        parts.forEach(definitions::set);
        return root;
    }

    /** A reference to the definition of a type, which is created if necessary. */
    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!kinds.containsKey(name) && !parts.containsKey(name)) {
            ObjectNode definition = MAPPER.createObjectNode();
            boolean kind = EngagementRecord.class.isAssignableFrom(type) || type == EngagementLog.class;
            (kind ? kinds : parts).put(name, definition);
            define(type, definition.put("title", title(name)));
        }
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static String title(String name) {
        String words = name.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return title.replaceFirst("^Ods ", "ODS ").replaceFirst("^Gss ", "GSS ");
    }

    private void define(Class<?> type, ObjectNode definition) {
        if (type.isAnnotation()) {
            definition.put("description", docs.summary(type)).put("type", "string");
            Constraints.add(type, String.class, definition);
        } else if (type == PartialDate.class) {
            definition.put(
                    "description",
                    docs.summary(type)
                            + " Written as in ISO 8601-2 (EDTF): 2017-09-04, 2017-09, 2017, 2017-22 (summer),"
                            + " 2017-34 (second quarter), 2017-07/2017-08, ../2017-12, 2013~ (about), 2014? (perhaps).");
            definition.put("type", "string").put("pattern", DatePattern.PATTERN);
        } else if (ClosedTerm.class.isAssignableFrom(type)) {
            terms.closed(type, definition);
        } else if (OpenTerm.class.isAssignableFrom(type)) {
            terms.open(type, definition);
        } else if (type == EngagementRecord.class) {
            union(definition);
        } else if (type.isRecord()) {
            object(type, definition);
        } else {
            throw new IllegalStateException("how to say in a schema: " + type);
        }
    }

    /** One member gives the kind, and only errors against that kind are reported; so this is not a oneOf. */
    private void union(ObjectNode definition) {
        definition.put("description", docs.summary(EngagementRecord.class));
        definition.put("type", "object");
        definition.putArray("required").add("type");
        ObjectNode type = definition.putObject("properties").putObject("type");
        type.put("description", "what kind of record this is");
        ArrayNode names = type.putArray("enum");
        ArrayNode dispatch = definition.putArray("allOf");
        for (Class<?> kind : EngagementRecord.kinds()) {
            names.add(wireName(kind));
            ObjectNode choice = dispatch.addObject();
            ObjectNode condition = choice.putObject("if").put("type", "object");
            condition.putArray("required").add("type");
            condition.putObject("properties").putObject("type").put("const", wireName(kind));
            choice.set("then", reference(kind));
        }
    }

    private static String wireName(Class<?> kind) {
        return EngagementRecord.typeOf(kind.asSubclass(EngagementRecord.class));
    }

    private void object(Class<?> type, ObjectNode definition) {
        definition.put("description", docs.summary(type)).put("type", "object");
        ArrayNode required = MAPPER.createArrayNode();
        ObjectNode members = MAPPER.createObjectNode();
        if (EngagementRecord.class.isAssignableFrom(type)) {
            required.add("type");
            members.putObject("type").put("const", wireName(type));
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Map.class) {
                Field field = field(type, component);
                if (Constraints.isRequired(field)) {
                    required.add(component.getName());
                }
                ObjectNode member = members.putObject(component.getName());
                member.put("description", docs.component(type, component.getName()));
                member.setAll(value(field));
            }
        }
        if (!required.isEmpty()) {
            definition.set("required", required);
        }
        definition.set("properties", members);
        definition.put("additionalProperties", false);
    }

    /** Constraints are on the field behind a component, where Jakarta Validation reads them. */
    static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode value(Field field) {
        if (field.getAnnotatedType() instanceof AnnotatedParameterizedType list && field.getType() == List.class) {
            ObjectNode schema = MAPPER.createObjectNode().put("type", "array");
            Constraints.add(field, List.class, schema);
            AnnotatedElement element = list.getAnnotatedActualTypeArguments()[0];
            Class<?> elementType = (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType();
            schema.set("items", value(elementType, element));
            return schema;
        }
        return value(field.getType(), field);
    }

    private ObjectNode value(Class<?> type, AnnotatedElement constraints) {
        Optional<Class<? extends Annotation>> ours = Constraints.composed(constraints);
        ObjectNode schema = MAPPER.createObjectNode();
        if (ours.isPresent()) {
            schema = reference(ours.get());
        } else if (type == String.class) {
            schema.put("type", "string");
        } else if (type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == BigDecimal.class) {
            schema.put("type", "number");
        } else if (type == Integer.class) {
            schema.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        } else {
            schema = reference(type);
        }
        boolean referred = schema.has("$ref");
        Constraints.add(constraints, type, schema);
        if (referred && schema.size() > 1) {
            throw new IllegalStateException("beside a reference, a keyword may be reported twice: " + schema);
        }
        return schema;
    }
}
