// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Frame;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where values begin and end in a frame, with their names and the commas beside them. */
final class ValueExtents {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int NO_NAME = -1;

    /**
     * Where a value is, in bytes from the beginning of the frame.
     *
     * @param name where its name begins; -1 in an array
     * @param start where the value begins
     * @param end where it ends
     */
    record Extent(int name, int start, int end) {

        int first() {
            return name == NO_NAME ? start : name;
        }
    }

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final Set<String> pointers = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, Extent> found = new HashMap<>();

    /**
     * Looks for values.
     *
     * @param frame the frame; after a mistake in its syntax, nothing is found
     * @param wanted JSON Pointers from the frame's value
     */
    ValueExtents(Frame frame, Set<String> wanted) {
        this.bytes = frame.bytes();
        this.from = frame.from();
        this.length = frame.length();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            find(parser, wanted);
        } catch (JacksonException e) {
            return; // what is open at the mistake has no end, and was not found
        }
    }

    private void find(JsonParser parser, Set<String> wanted) {
        Map<String, Extent> open = new HashMap<>();
        int name = NO_NAME;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int offset = (int) parser.currentTokenLocation().getByteOffset();
            if (token == JsonToken.PROPERTY_NAME) {
                name = offset;
                continue;
            }
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            if (token.isStructEnd()) {
                @Nullable Extent begun = open.remove(pointer);
                if (begun != null) {
                    found.putIfAbsent(pointer, new Extent(begun.name(), begun.start(), offset + 1));
                }
            } else {
                if (!pointers.add(pointer)) {
                    repeated.add(pointer);
                }
                boolean inObject = name != NO_NAME;
                if (wanted.contains(pointer) && token.isStructStart()) {
                    open.putIfAbsent(pointer, new Extent(inObject ? name : NO_NAME, offset, offset));
                } else if (wanted.contains(pointer)) {
                    int end = scalarEnd(offset);
                    // A number that the input breaks off in may have been longer.
                    if (end < length || pointer.isEmpty()) {
                        found.putIfAbsent(pointer, new Extent(inObject ? name : NO_NAME, offset, end));
                    }
                }
            }
            name = NO_NAME;
        }
    }

    /** Where a value is; null if it is not there, or is not closed. */
    @Nullable
    Extent of(String pointer) {
        return found.get(pointer);
    }

    /** Whether a value is there. */
    boolean has(String pointer) {
        return pointers.contains(pointer);
    }

    /** Whether a member is there more than once: what is said of the first may not hold of what would be read without it. */
    boolean isRepeated(String pointer) {
        return repeated.contains(pointer);
    }

    /** The end of a string, a number or a word. */
    int scalarEnd(int start) {
        int i = start;
        if (at(i) == '"') {
            for (i++; i < length && at(i) != '"'; i++) {
                i += at(i) == '\\' ? 1 : 0;
            }
            return i + 1;
        }
        while (i < length && !isSpace(at(i)) && at(i) != ',' && at(i) != ']' && at(i) != '}') {
            i++;
        }
        return i;
    }

    /** What is deleted with a member or an element: one comma, and the white space up to what takes its place. */
    Extent withComma(Extent value) {
        int end = skipSpaces(value.end());
        if (end < length && at(end) == ',') {
            return new Extent(NO_NAME, value.first(), skipSpaces(end + 1));
        }
        int before = value.first() - 1;
        while (before >= 0 && isSpace(at(before))) {
            before--;
        }
        return new Extent(NO_NAME, before >= 0 && at(before) == ',' ? before : value.first(), value.end());
    }

    private int skipSpaces(int start) {
        int i = start;
        while (i < length && isSpace(at(i))) {
            i++;
        }
        return i;
    }

    private int at(int offset) {
        return bytes[from + offset];
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
