// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes RDF as JSON-LD 1.1. The context says what the values of each property are, so that the rest reads as plain
 * JSON.
 */
final class JsonLdWriter {

    private JsonLdWriter() {}

    static String write(List<Resource> resources) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context());
        document.put("@graph", resources.stream().map(JsonLdWriter::node).toList());
        return JsonTree.write(document);
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@version", 1.1);
        context.putAll(RdfTerm.PREFIXES);
        context.put("id", "@id");
        context.put("type", "@type");
        for (RdfTerm term : RdfTerm.values()) {
            if (term != RdfTerm.NONE) {
                Map<String, Object> definition = new LinkedHashMap<>();
                definition.put("@id", term.curie());
                switch (term.range()) {
                    case TEXT -> definition.put("@language", "en");
                    case EDTF -> definition.put("@type", RdfTerm.EDTF);
                    case DATE_TIME -> definition.put("@type", "xsd:dateTime");
                    case IRI -> definition.put("@type", "@id");
                    default -> {
                        // The value's own form says what it is.
                    }
                }
                context.put(term.jsonName(), definition);
            }
        }
        return context;
    }

    private static Map<String, Object> node(Resource resource) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (resource.iri() != null) {
            node.put("id", resource.iri());
        }
        node.put("type", oneOrMore(new ArrayList<>(resource.types())));
        resource.properties()
                .forEach((term, values) -> node.put(
                        term.jsonName(),
                        oneOrMore(values.stream()
                                .map(value -> value(term.range(), value))
                                .toList())));
        return node;
    }

    private static Object oneOrMore(List<?> values) {
        return values.size() == 1 ? values.get(0) : values;
    }

    private static Object value(RdfTerm.Range range, Resource.Value value) {
        if (value instanceof Resource.Nested nested) {
            return node(nested.resource());
        }
        if (value instanceof Resource.Typed typed) {
            return typed(typed.text(), typed.datatype());
        }
        String text = ((Resource.Plain) value).text();
        return switch (range) {
            case INTEGER -> Integer.valueOf(text);
            case DATE -> typed(text, TurtleWriter.dateType(text));
            default -> text;
        };
    }

    private static Map<String, Object> typed(String text, String type) {
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("@value", text);
        literal.put("@type", type);
        return literal;
    }
}
