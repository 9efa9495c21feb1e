// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the values that JSON Pointers point to, by walking once more through a text of which only now is known that there
 * is something to say about it. Of a value that is not there, the nearest one that would contain it is found.
 */
final class PointerLocator {

    private final Map<String, Long> offsets = new HashMap<>();

    /**
     * Walks.
     *
     * @param parser stands before the root
     * @param wanted the pointers
     */
    PointerLocator(JsonParser parser, Set<String> wanted) {
        Set<String> needed = new HashSet<>();
        for (String pointer : wanted) {
            for (String each = pointer; needed.add(each) && !each.isEmpty(); each = parent(each)) {
                // all that contain it are needed as well
            }
        }
        walk(parser, needed);
    }

    private void walk(JsonParser parser, Set<String> needed) {
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
            // What comes after a slip cannot be found. The slip itself was reported when the text was read.
            return;
        }
    }

    /** The offset of a value, or of the nearest one that would contain it; 0 if there is none. */
    long offset(String pointer) {
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
