// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.LocationCursor;
import org.ohsel.rules.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the values that JSON Pointers point to, by parsing a frame a second time: only frames with findings are. It
 * enters only the objects and arrays that hold one of them. For a value that is missing, it finds the nearest one that
 * would contain it.
 */
final class PointerLocator {

    /** A value that a pointer points to, or that contains one. Of several members of one name, the first counts. */
    private static final class Wanted {

        private static final long NOT_FOUND = -1;

        private final Map<String, Wanted> parts = new HashMap<>();
        private long offset = NOT_FOUND;
        private boolean array;
        private int next;

        boolean isFound() {
            return offset != NOT_FOUND;
        }

        /** How many of its parts, and of theirs, have not been found. */
        int missing() {
            int missing = 0;
            Deque<Wanted> left = new ArrayDeque<>(parts.values());
            while (!left.isEmpty()) { // a pointer of somebody's own rule may be as long as it likes
                Wanted part = left.pop();
                missing += part.isFound() ? 0 : 1;
                left.addAll(part.parts.values());
            }
            return missing;
        }
    }

    private final Wanted root = new Wanted();
    private final Deque<Wanted> open = new ArrayDeque<>();
    private String name = "";
    private int missing = 1;

    private PointerLocator() {}

    /**
     * The locations of JSON Pointers into the document.
     *
     * @param pointers the pointers, each to a value in the frame
     * @param parser the parser, before the root of the frame
     * @param frame the frame
     */
    static Map<String, Location> locate(Set<String> pointers, JsonParser parser, Frame frame) {
        PointerLocator locator = new PointerLocator();
        Map<String, Deque<Wanted>> paths = new HashMap<>();
        for (String pointer : pointers) {
            paths.put(pointer, locator.want(pointer.substring(frame.pointer().length())));
        }
        locator.find(parser);
        Map<String, Location> places = new HashMap<>();
        LocationCursor cursor = frame.cursor();
        List<Map.Entry<String, Deque<Wanted>>> inOrder = new ArrayList<>(paths.entrySet());
        inOrder.sort(Comparator.comparingLong(path -> offset(path.getValue())));
        for (Map.Entry<String, Deque<Wanted>> path : inOrder) {
            places.put(path.getKey(), cursor.at(offset(path.getValue())));
        }
        return places;
    }

    /** The values that contain the one that a pointer points to, from the inside, and itself. */
    private Deque<Wanted> want(String pointer) {
        Deque<Wanted> path = new ArrayDeque<>();
        path.push(root);
        for (int from = 1; from <= pointer.length(); ) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            String segment = pointer.substring(from, to).replace("~1", "/").replace("~0", "~");
            path.push(path.element().parts.computeIfAbsent(segment, newSegment -> {
                missing++;
                return new Wanted();
            }));
            from = to + 1;
        }
        return path;
    }

    /** The offset of the innermost that there is; 0 if there is none. */
    private static long offset(Deque<Wanted> path) {
        for (Wanted wanted : path) {
            if (wanted.isFound()) {
                return wanted.offset;
            }
        }
        return 0;
    }

    private void find(JsonParser parser) {
        try {
            for (JsonToken token = parser.nextToken(); token != null && missing > 0; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token.isStructEnd()) {
                    close(open.pop());
                } else {
                    value(parser, token);
                }
            }
        } catch (JacksonException e) {
            // Nothing after a syntax error can be found. The error itself was reported when the frame was read.
            return;
        }
    }

    /** What has not been found in it is not there. */
    private void close(Wanted wanted) {
        missing -= wanted.missing();
        wanted.parts.clear();
    }

    private void value(JsonParser parser, JsonToken token) {
        @Nullable Wanted wanted = wanted();
        if (wanted == null || wanted.isFound()) {
            parser.skipChildren();
            return;
        }
        missing--;
        wanted.offset = parser.currentTokenLocation().getByteOffset();
        if (token.isStructStart() && !wanted.parts.isEmpty()) {
            wanted.array = token == JsonToken.START_ARRAY;
            open.push(wanted);
        } else {
            parser.skipChildren();
        }
    }

    /** What is wanted of the value that the parser is at; null if nothing is. */
    private @Nullable Wanted wanted() {
        @Nullable Wanted owner = open.peek();
        if (owner == null) {
            return root;
        }
        return owner.parts.get(owner.array ? String.valueOf(owner.next++) : name);
    }
}
