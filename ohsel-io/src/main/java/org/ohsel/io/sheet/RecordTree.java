// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A record as its JSON has it: maps, lists, strings, numbers, booleans. */
final class RecordTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** No column fills a member that is nested deeper, so nobody looks into such a value. */
    private static final int DEEPEST = 16;

    private RecordTree() {}

    static Map<?, ?> of(EngagementRecord record) {
        try (JsonParser parser = FACTORY.createParser(
                ObjectReadContext.empty(), EngagementWriter.compact().write(record))) {
            parser.nextToken();
            return (Map<?, ?>) value(parser, 0);
        }
    }

    /** A value; null and what is too deep are an object of their own, which is equal to nothing else. */
    private static Object value(JsonParser parser, int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> depth < DEEPEST ? object(parser, depth) : skipped(parser);
            case START_ARRAY -> depth < DEEPEST ? list(parser, depth) : skipped(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> new Object();
        };
    }

    /** A number that a program can have in mind; another, such as 1E999999999, is none that a cell can hold. */
    private static Object number(JsonParser parser) {
        String digits = parser.getString();
        return digits.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?") ? new BigDecimal(digits) : new Object();
    }

    private static Object skipped(JsonParser parser) {
        parser.skipChildren();
        return new Object();
    }

    private static Map<String, Object> object(JsonParser parser, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser, depth + 1));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser, int depth) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, depth + 1));
        }
        return elements;
    }
}
