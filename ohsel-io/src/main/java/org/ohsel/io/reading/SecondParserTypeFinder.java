// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.TypeFinder;
import org.ohsel.io.text.Frame;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Looks ahead by reading the same bytes with a second parser: a frame is in memory, so nothing needs to be copied.
 *
 * @param factory creates the second parser, with the limits of the first
 * @param frame the frame that the first parser reads
 */
record SecondParserTypeFinder(JsonFactory factory, Frame frame) implements TypeFinder {

    @Override
    public Found find(JsonParser parser) {
        return new Found(typeAhead(parser), parser, "");
    }

    private @Nullable String typeAhead(JsonParser parser) {
        int begin = startOfObject(parser);
        int end = frame.from() + frame.length();
        try (JsonParser ahead = factory.createParser(ObjectReadContext.empty(), frame.bytes(), begin, end - begin)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals(MEMBER)) {
                    return TypeFinder.textOf(ahead);
                }
                ahead.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            // Let the first parser come to the same mistake, and say where it is.
            while (parser.nextToken() != null) {}
            throw e;
        }
    }

    /** Before the name of an object's first member there is nothing but whitespace and the opening bracket. */
    private int startOfObject(JsonParser parser) {
        int at = frame.from() + (int) parser.currentTokenLocation().getByteOffset();
        while (frame.bytes()[at] != '{') {
            at--;
        }
        return at;
    }
}
