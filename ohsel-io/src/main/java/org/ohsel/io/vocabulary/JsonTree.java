// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON for people to review: what fits on one line is written on one line.
 *
 * <p>A tree is made of maps, lists, strings, whole numbers, the number 1.1 and booleans.
 */
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int WIDTH = 140;

    private final Lines lines = new Lines();
    private final JsonGenerator generator;

    private JsonTree(StringWriter out) {
        this.generator = FACTORY.createGenerator(lines, out);
    }

    static String write(Map<String, ?> document) {
        StringWriter out = new StringWriter();
        JsonTree tree = new JsonTree(out);
        tree.value(document);
        tree.generator.close();
        return out.append('\n').toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            container(value);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Double number) {
            generator.writeNumber(number);
        } else {
            generator.writeString(String.valueOf(value));
        }
    }

    /** The space before a container is laid out like its parent's, so the layout changes after the opening bracket. */
    private void container(Object value) {
        boolean outer = lines.joined;
        boolean joined = outer || width(value) <= WIDTH;
        if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            members.forEach((name, member) -> {
                lines.joined = joined;
                generator.writeName(String.valueOf(name));
                value(member);
            });
            lines.joined = joined;
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            elements.forEach(element -> {
                lines.joined = joined;
                value(element);
            });
            lines.joined = joined;
            generator.writeEndArray();
        }
        lines.joined = outer;
    }

    private static int width(@Nullable Object value) {
        int width = 4;
        if (value instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                width += String.valueOf(member.getKey()).length() + 6 + width(member.getValue());
            }
        } else if (value instanceof List<?> elements) {
            for (Object element : elements) {
                width += 2 + width(element);
            }
        } else {
            width += String.valueOf(value).length();
        }
        return width;
    }

    /** Breaks lines, except while they are to be joined. */
    private static final class Lines extends ObjectWriteContext.Base implements DefaultPrettyPrinter.Indenter {

        private boolean joined;

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(this).withArrayIndenter(this);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public void writeIndentation(JsonGenerator output, int level) {
            output.writeRaw(joined ? " " : "\n" + "  ".repeat(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
