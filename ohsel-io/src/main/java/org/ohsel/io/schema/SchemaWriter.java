// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.schema;

import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Copies the JSON Schema with the codes of a vocabulary in place of the bundled ones. */
public final class SchemaWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String DEFINITIONS = "$defs";

    private final Vocabulary vocabulary;

    /** The types of terms, by the names of their definitions. */
    private final Map<String, Class<?>> types = Codecs.unchecked().standalone(EngagementLog.class).keySet().stream()
            .filter(Term.class::isAssignableFrom)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private SchemaWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Writes the schema for a vocabulary.
     *
     * @param schema the schema with the codes of any vocabulary
     * @param vocabulary the vocabulary
     * @return the schema with the codes of that one
     */
    public static String write(String schema, Vocabulary vocabulary) {
        StringWriter out = new StringWriter();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), schema);
                JsonGenerator generator = FACTORY.createGenerator(new Layout(), out)) {
            parser.nextToken();
            new SchemaWriter(vocabulary).copySchema(parser, generator);
        }
        return out.append('\n').toString();
    }

    private void copySchema(JsonParser parser, JsonGenerator generator) {
        generator.writeStartObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean definitions = parser.currentName().equals(DEFINITIONS);
            generator.writeName(parser.currentName());
            parser.nextToken();
            if (definitions) {
                copyDefinitions(parser, generator);
            } else {
                generator.copyCurrentStructureExact(parser);
            }
        }
        generator.writeEndObject();
    }

    private void copyDefinitions(JsonParser parser, JsonGenerator generator) {
        generator.writeStartObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            @Nullable Class<?> type = types.get(parser.currentName());
            generator.writeName(parser.currentName());
            parser.nextToken();
            if (type == null) {
                generator.copyCurrentStructureExact(parser);
            } else {
                copyList(CodeList.of(type, vocabulary), parser, generator);
            }
        }
        generator.writeEndObject();
    }

    private static void copyList(CodeList list, JsonParser parser, JsonGenerator generator) {
        generator.writeStartObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String keyword = parser.currentName();
            generator.writeName(keyword);
            parser.nextToken();
            if (keyword.equals("description")) {
                generator.writeString(
                        list.describe(parser.getString().lines().findFirst().orElse("")));
            } else if (keyword.equals(list.keyword())) {
                parser.skipChildren();
                generator.writeStartArray();
                list.listed().forEach(generator::writeString);
                generator.writeEndArray();
            } else {
                generator.copyCurrentStructureExact(parser);
            }
        }
        generator.writeEndObject();
    }

    /** As the seeds are laid out: one member per line, lists of codes on one line. */
    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance())
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayElementSpacing(Separators.Spacing.AFTER));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
