// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the file that says what columns mean. */
final class ColumnsFile {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ColumnsFile() {}

    static Columns read(InputStream json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "an object with the member columns");
            Columns columns = Columns.guessed();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "type" -> {
                        expect(parser, value, JsonToken.VALUE_STRING, "a kind of record for type");
                        columns = withType(parser, columns);
                    }
                    case "columns" -> columns = columns(parser, value, columns);
                    default -> throw wrong(parser, "the members are type and columns, and not " + name);
                }
            }
            if (parser.nextToken() != null) {
                throw wrong(parser, "expected nothing after the object");
            }
            return columns;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    "line " + line + ": it cannot be read as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Columns withType(JsonParser parser, Columns columns) {
        try {
            return columns.withType(parser.getString());
        } catch (IllegalArgumentException e) {
            throw wrong(parser, e.getMessage());
        }
    }

    private static Columns columns(JsonParser parser, JsonToken start, Columns before) {
        expect(parser, start, JsonToken.START_OBJECT, "an object with a member for each heading");
        Columns columns = before;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            columns = columns.with(column(parser, parser.currentName(), parser.nextToken()));
        }
        return columns;
    }

    private static Column column(JsonParser parser, String header, JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            return new Column(header, null);
        } else if (value == JsonToken.VALUE_STRING) {
            return new Column(header, parser.getString());
        }
        expect(parser, value, JsonToken.START_OBJECT, "a string, an object or null for " + header);
        @Nullable String member = null;
        Map<String, String> with = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (name) {
                case "member" -> {
                    expect(parser, token, JsonToken.VALUE_STRING, "a string for member");
                    member = parser.getString();
                }
                case "with" -> {
                    expect(parser, token, JsonToken.START_OBJECT, "an object of strings for with");
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        String constant = parser.currentName();
                        expect(parser, parser.nextToken(), JsonToken.VALUE_STRING, "a string for " + constant);
                        with.put(constant, parser.getString());
                    }
                }
                default -> throw wrong(parser, "the members of a column are member and with, and not " + name);
            }
        }
        return new Column(header, member, with, Column.Origin.GIVEN);
    }

    private static void expect(JsonParser parser, @Nullable JsonToken actual, JsonToken wanted, String what) {
        if (actual != wanted) {
            throw wrong(parser, "expected " + what);
        }
    }

    private static IllegalArgumentException wrong(JsonParser parser, @Nullable String what) {
        return new IllegalArgumentException("line " + parser.currentLocation().getLineNr() + ": " + what);
    }
}
