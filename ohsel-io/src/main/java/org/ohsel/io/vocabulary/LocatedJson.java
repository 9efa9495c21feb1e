// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON values after each other, which know where they are. */
final class LocatedJson implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private final JsonParser parser;
    private final String pointer;
    private int count;

    /**
     * A value.
     *
     * @param content the members of an object, the elements of a list, or the text of anything else; empty for null
     * @param pointer where it is
     * @param at where it begins
     */
    record Value(Object content, String pointer, Location at) {

        @Nullable
        Value member(String name) {
            return content instanceof Map<?, ?> members && members.get(name) instanceof Value value ? value : null;
        }

        boolean isList() {
            return content instanceof List<?>;
        }

        /** The elements; a value that is not a list is the only one, as in JSON that was made of XML. */
        List<Value> list() {
            if (!(content instanceof List<?> elements)) {
                return List.of(this);
            }
            List<Value> values = new ArrayList<>();
            for (Object element : elements) {
                if (element instanceof Value value) {
                    values.add(value);
                }
            }
            return values;
        }

        /** The elements of the list under these names; none if there is none. */
        List<Value> list(String... names) {
            Value value = under(names);
            return value == null ? List.of() : value.list();
        }

        /** The text under these names; empty if there is none. */
        String text(String... names) {
            Value value = under(names);
            return value != null && value.content() instanceof String text ? text : "";
        }

        private @Nullable Value under(String... names) {
            Value value = this;
            for (String name : names) {
                value = value == null ? null : value.member(name);
            }
            return value;
        }
    }

    LocatedJson(String pointer, String text) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.pointer = pointer;
    }

    /** The next value; null at the end. */
    @Nullable
    Value next() {
        if (parser.nextToken() == null) {
            return null;
        }
        String at = count == 0 ? pointer : pointer + "/" + count;
        count++;
        return value(at);
    }

    private Value value(String at) {
        TokenStreamLocation begin = parser.currentTokenLocation();
        Object content;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Value> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(at + OdsFiles.pointer(name)));
            }
            content = members;
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Value> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(at + "/" + elements.size()));
            }
            content = elements;
        } else {
            content = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
        }
        return new Value(content, at, new Location(begin.getLineNr(), begin.getColumnNr()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
