// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes RDF as Turtle 1.1: resources have their full names, so that no name needs local escapes. */
final class TurtleWriter {

    private final StringBuilder out = new StringBuilder();

    private TurtleWriter() {}

    static String write(List<Resource> resources) {
        TurtleWriter writer = new TurtleWriter();
        RdfTerm.PREFIXES.forEach((prefix, namespace) -> writer.out
                .append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
        resources.forEach(writer::statement);
        return writer.out.toString();
    }

    private void statement(Resource resource) {
        @Nullable String iri = resource.iri();
        out.append('\n').append(iri == null ? "[]" : "<" + iri + ">").append(' ');
        describe(resource, " ;\n    ");
        out.append(" .\n");
    }

    private void describe(Resource resource, String separator) {
        out.append("a ").append(String.join(" , ", resource.types()));
        for (Map.Entry<RdfTerm, List<Resource.Value>> property :
                resource.properties().entrySet()) {
            out.append(separator).append(property.getKey().curie());
            String before = " ";
            for (Resource.Value value : property.getValue()) {
                out.append(before);
                value(property.getKey().range(), value);
                before = " , ";
            }
        }
    }

    private void value(RdfTerm.Range range, Resource.Value value) {
        if (value instanceof Resource.Plain plain) {
            plain(range, plain.text());
        } else if (value instanceof Resource.Typed typed) {
            literal(typed.text());
            out.append("^^<").append(typed.datatype()).append('>');
        } else if (value instanceof Resource.Nested nested) {
            out.append("[ ");
            describe(nested.resource(), " ; ");
            out.append(" ]");
        }
    }

    private void plain(RdfTerm.Range range, String text) {
        switch (range) {
            case IRI, NODE -> out.append('<').append(text).append('>');
            case INTEGER -> out.append(text);
            default -> {
                literal(text);
                out.append(suffix(range, text));
            }
        }
    }

    private static String suffix(RdfTerm.Range range, String text) {
        return switch (range) {
            case TEXT -> "@en";
            case EDTF -> "^^" + RdfTerm.EDTF;
            case DATE -> "^^" + dateType(text);
            case DATE_TIME -> "^^xsd:dateTime";
            default -> "";
        };
    }

    /** The datatype of a year, a month or a day. */
    static String dateType(String text) {
        return switch (text.length()) {
            case 4 -> "xsd:gYear";
            case 7 -> "xsd:gYearMonth";
            default -> "xsd:date";
        };
    }

    private void literal(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
