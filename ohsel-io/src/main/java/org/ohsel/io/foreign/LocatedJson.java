// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.rules.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON values after each other, which know where they are. */
public final class LocatedJson implements AutoCloseable {

    private final JsonParser parser;
    private final String pointer;
    private final TextPlaces places;
    private final List<Value> again = new ArrayList<>();
    private int count;
    private boolean inList;

    /**
     * A value.
     *
     * @param content the members of an object, the elements of a list, or the text of anything else; empty for null
     * @param pointer where it is
     * @param at where it begins
     */
    public record Value(Object content, String pointer, Location at) {

        /**
         * A member of an object.
         *
         * @param name its name
         * @return its value; null if this is not an object, or has no such member
         */
        public @Nullable Value member(String name) {
            return content instanceof Map<?, ?> members && members.get(name) instanceof Value value ? value : null;
        }

        /**
         * The name of the member, or the number of the element, that this is.
         *
         * @return the last step of the pointer
         */
        public String name() {
            String last = pointer.substring(pointer.lastIndexOf('/') + 1);
            return last.replace("~1", "/").replace("~0", "~");
        }

        /**
         * Whether this is an object.
         *
         * @return true if it is
         */
        public boolean isObject() {
            return content instanceof Map<?, ?>;
        }

        /**
         * Whether this is a list.
         *
         * @return true if it is
         */
        public boolean isList() {
            return content instanceof List<?>;
        }

        /**
         * The elements; a value that is not a list is the only one, as in JSON that was made of XML.
         *
         * @return the elements
         */
        public List<Value> list() {
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

        /**
         * The elements of the list under these names.
         *
         * @param names the names of members, each within the one before
         * @return the elements; none if there is no such list
         */
        public List<Value> list(String... names) {
            Value value = under(names);
            return value == null ? List.of() : value.list();
        }

        /**
         * The text under these names.
         *
         * @param names the names of members, each within the one before
         * @return the text; empty if there is none, or if it is null
         */
        public String text(String... names) {
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

    /**
     * Opens a text.
     *
     * @param pointer where its first value is
     * @param text the text
     * @param limits how deep values may be nested, and how long names and strings may be
     */
    public LocatedJson(String pointer, String text, Limits limits) {
        this.parser = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), text);
        this.pointer = pointer;
        this.places = new TextPlaces(text);
    }

    /**
     * The members that the objects read since this was last asked had once more. Only the first is in the object.
     *
     * @return the others, each with its place
     */
    public List<Value> again() {
        List<Value> found = List.copyOf(again);
        again.clear();
        return found;
    }

    /**
     * The next value.
     *
     * @return the value; null at the end
     */
    public @Nullable Value next() {
        if (parser.nextToken() == null) {
            return null;
        }
        String at = count == 0 ? pointer : pointer + "/" + count;
        count++;
        return value(at);
    }

    /**
     * The next value that is not a list, or the next element of a list, of which only one is in memory at a time.
     *
     * @return the value; null at the end
     */
    public @Nullable Value nextElement() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && !inList) {
            inList = true;
            token = parser.nextToken();
        }
        while (token == JsonToken.END_ARRAY && inList) {
            token = parser.nextToken();
            inList = token == JsonToken.START_ARRAY;
            token = inList ? parser.nextToken() : token;
        }
        if (token == null) {
            return null;
        }
        String at = count == 0 && !inList ? pointer : pointer + "/" + count;
        count++;
        return value(at);
    }

    /**
     * The place of a problem with the text.
     *
     * @param text the text
     * @param problem what the parser threw
     * @return the place; null if the parser does not say, which it does not if a limit is exceeded
     */
    public static @Nullable Location location(String text, JacksonException problem) {
        @Nullable TokenStreamLocation at = problem.getLocation();
        return at == null ? null : new TextPlaces(text).at(at.getCharOffset());
    }

    /**
     * The pointer of a file or a member.
     *
     * @param name its name
     * @return a JSON Pointer of one step
     */
    public static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private Value value(String at) {
        Location begin = places.at(parser.currentTokenLocation().getCharOffset());
        Object content;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Value> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                Value member = value(at + pointer(name));
                if (members.putIfAbsent(name, member) != null) {
                    again.add(member);
                }
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
        return new Value(content, at, begin);
    }

    @Override
    public void close() {
        parser.close();
    }
}
