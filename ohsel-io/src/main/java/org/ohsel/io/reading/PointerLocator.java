// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
 * Finds the values that JSON Pointers point to, by parsing a frame a second time: only frames with findings are. For a
 * value that is missing, it finds the nearest one that would contain it.
 */
final class PointerLocator {

    private final Map<String, Long> offsets = new HashMap<>();

    private PointerLocator() {}

    /**
     * The locations of JSON Pointers into the document.
     *
     * @param pointers the pointers, each to a value in the frame
     * @param parser the parser, before the root of the frame
     * @param frame the frame
     */
    static Map<String, Location> locate(Set<String> pointers, JsonParser parser, Frame frame) {
        int base = frame.pointer().length();
        PointerLocator locator = new PointerLocator();
        Set<String> needed = new HashSet<>();
        for (String pointer : pointers) {
            for (String each = pointer.substring(base); needed.add(each) && !each.isEmpty(); each = parent(each)) {
                // all that contain it are needed as well
            }
        }
        locator.findOffsets(parser, needed);
        Map<String, Location> places = new HashMap<>();
        LocationCursor cursor = frame.cursor();
        pointers.stream()
                .sorted(Comparator.comparingLong(pointer -> locator.offset(pointer.substring(base))))
                .forEach(pointer -> places.put(pointer, cursor.at(locator.offset(pointer.substring(base)))));
        return places;
    }

    private void findOffsets(JsonParser parser, Set<String> needed) {
        try {
            for (JsonToken token = parser.nextToken();
                    token != null && offsets.size() < needed.size();
                    token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    String pointer = parser.streamReadContext().pathAsPointer().toString();
                    if (needed.contains(pointer)) {
                        offsets.putIfAbsent(
                                pointer, parser.currentTokenLocation().getByteOffset());
                    }
                }
            }
        } catch (JacksonException e) {
            // Nothing after a syntax error can be found. The error itself was reported when the frame was read.
            return;
        }
    }

    /** The offset of a value, or of the nearest one that would contain it; 0 if there is none. */
    private long offset(String pointer) {
        @Nullable Long offset = offsets.get(pointer);
        if (offset != null) {
            return offset;
        }
        return pointer.isEmpty() ? 0 : offset(parent(pointer));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
