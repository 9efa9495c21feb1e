// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.policy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Suppression;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The text of a policy file, in which suppressions are added or removed and all else stays as it is. */
public final class PolicyText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MARK = 3;

    /**
     * A suppression in the text, in bytes.
     *
     * @param start where it begins
     * @param end where it ends
     * @param count where the value of its count begins; -1 if it has none
     * @param countEnd where that ends
     */
    private record Element(int start, int end, int count, int countEnd) {}

    private final byte[] bytes;
    private final List<Element> elements = new ArrayList<>();
    private int arrayStart = -1;
    private int arrayEnd = -1;
    private int lastMemberEnd = -1;
    private int objectStart;
    private int objectEnd;

    private PolicyText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Finds the suppressions in a policy.
     *
     * @param policy the file, in UTF-8; empty for a new one
     * @return its text
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public static PolicyText of(byte[] policy) {
        boolean isNew = new String(policy, StandardCharsets.UTF_8).isBlank();
        PolicyText text = new PolicyText(isNew ? "{}\n".getBytes(StandardCharsets.UTF_8) : policy);
        text.parse();
        return text;
    }

    private void parse() {
        int mark = bytes.length >= MARK && bytes[0] == (byte) 0xEF ? MARK : 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, mark, bytes.length - mark)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a policy is a JSON object");
            }
            objectStart = mark + start(parser);
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("suppressions") && parser.hasToken(JsonToken.START_ARRAY)) {
                    array(parser, mark);
                } else {
                    parser.skipChildren();
                }
                lastMemberEnd = mark + end(parser);
            }
            objectEnd = mark + start(parser);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the policy is not valid JSON", e);
        }
    }

    private void array(JsonParser parser, int mark) {
        arrayStart = mark + start(parser);
        elements.clear();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = mark + start(parser);
            int count = -1;
            int countEnd = -1;
            if (parser.hasToken(JsonToken.START_OBJECT)) {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    if (name.equals("count")) {
                        count = mark + start(parser);
                        countEnd = mark + end(parser);
                    }
                    parser.skipChildren();
                }
            } else {
                parser.skipChildren();
            }
            elements.add(new Element(start, mark + end(parser), count, countEnd));
        }
        arrayEnd = mark + start(parser);
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The end of the value that was read just now: a number ends where its digits do. */
    private static int end(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token.isNumeric() || token.isBoolean() || token == JsonToken.VALUE_NULL) {
            return start(parser) + parser.getString().length();
        }
        if (token == JsonToken.VALUE_STRING) {
            parser.getString(); // reads to its end
        }
        return (int) parser.currentLocation().getByteOffset();
    }

    /**
     * Adds suppressions after those that there are.
     *
     * @param more the suppressions
     * @return the text with them
     */
    public byte[] with(List<Suppression> more) {
        String line = lineEnd();
        if (!elements.isEmpty()) {
            Element last = elements.get(elements.size() - 1);
            String between = "," + line + indentBefore(last.start(), "    ");
            String added = more.stream()
                    .map(suppression -> between + SuppressionJson.of(suppression))
                    .collect(Collectors.joining());
            return spliced(last.end(), last.end(), added);
        }
        String members = lastMemberEnd < 0 ? "  " : indentBefore(objectEnd, "") + "  ";
        String array = more.stream()
                .map(suppression -> line + members + "  " + SuppressionJson.of(suppression))
                .collect(Collectors.joining(",", "[", line + members + "]"));
        if (arrayStart >= 0) {
            return spliced(arrayStart, arrayEnd + 1, array);
        }
        String member = line + members + "\"suppressions\": " + array;
        return lastMemberEnd < 0
                ? spliced(objectStart, objectEnd + 1, "{" + member + line + "}")
                : spliced(lastMemberEnd, lastMemberEnd, "," + member);
    }

    /** The line break of the file. */
    private String lineEnd() {
        int first = 0;
        while (first < bytes.length && bytes[first] != '\n') {
            first++;
        }
        return first > 0 && first < bytes.length && bytes[first - 1] == '\r' ? "\r\n" : "\n";
    }

    /** The white space between the beginning of a line and an offset; a default if there is more on the line. */
    private String indentBefore(int offset, String otherwise) {
        int start = offset;
        while (start > 0 && (bytes[start - 1] == ' ' || bytes[start - 1] == '\t')) {
            start--;
        }
        boolean beginsLine = start > 0 && bytes[start - 1] == '\n';
        return beginsLine ? new String(bytes, start, offset - start, StandardCharsets.UTF_8) : otherwise;
    }

    private byte[] spliced(int from, int to, String text) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length + text.length());
        result.write(bytes, 0, from);
        result.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        result.write(bytes, to, bytes.length - to);
        return result.toByteArray();
    }

    /**
     * Removes suppressions, and lowers the counts of others.
     *
     * @param removed the indexes of those to remove
     * @param counts the new counts, by index
     * @return the text without them
     */
    public byte[] without(Set<Integer> removed, Map<Integer, Long> counts) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
        result.write(bytes, 0, arrayStart + 1);
        int last = -1;
        for (int i = 0; i < elements.size(); i++) {
            if (!removed.contains(i)) {
                int from = last < 0 ? arrayStart + 1 : elements.get(i - 1).end();
                if (last < 0) {
                    result.write(bytes, from, elements.get(0).start() - from);
                } else {
                    result.write(bytes, from, elements.get(i).start() - from);
                }
                write(elements.get(i), counts.get(i), result);
                last = i;
            }
        }
        int rest = last < 0 ? arrayEnd : elements.get(elements.size() - 1).end();
        result.write(bytes, rest, bytes.length - rest);
        return result.toByteArray();
    }

    private void write(Element element, @Nullable Long count, ByteArrayOutputStream result) {
        if (count == null || element.count() < 0) {
            result.write(bytes, element.start(), element.end() - element.start());
            return;
        }
        result.write(bytes, element.start(), element.count() - element.start());
        result.writeBytes(String.valueOf(count).getBytes(StandardCharsets.UTF_8));
        result.write(bytes, element.countEnd(), element.end() - element.countEnd());
    }
}
