// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ohsel.rules.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Where the values of a document are, by JSON Pointer, as Jackson's own parser of characters says, which ohsel does not use. Of a document
 * that is broken, it knows those before the damage.
 */
final class Places {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10_000)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** From the beginning of a name, or of an element, to the end of its value. */
    record Extent(int name, int value, int end) {

        boolean beginsAt(int offset) {
            return offset == value || offset == name;
        }

        boolean holds(Extent other) {
            return value < other.name && other.end < end;
        }
    }

    private final String text;
    private final Map<String, List<Extent>> extents = new HashMap<>();
    private boolean whole;
    private int documents;

    private Places(String text) {
        this.text = text;
    }

    /** The places of a document in UTF-8; empty if it is not in UTF-8. */
    static Optional<Places> in(byte[] document) {
        Optional<Places> places = ofText(document);
        places.ifPresent(Places::parse);
        return places;
    }

    /** The places of a text in UTF-8 that is not JSON; empty if it is not in UTF-8. */
    static Optional<Places> ofText(byte[] document) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return Optional.of(new Places(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void parse() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                value(parser, "", start(parser));
                documents++;
            }
            whole = true;
        } catch (JacksonException e) {
            whole = false;
        }
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private void value(JsonParser parser, String pointer, int name) {
        int start = start(parser);
        // Known before its end is, so that what is in a value that breaks off is known, too.
        List<Extent> same = extents.computeIfAbsent(pointer, none -> new ArrayList<>());
        same.add(new Extent(name, start, text.length()));
        int index = same.size() - 1;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = parser.currentName().replace("~", "~0").replace("/", "~1");
                int memberStart = start(parser);
                parser.nextToken();
                value(parser, pointer + '/' + member, memberStart);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, pointer + '/' + i, start(parser));
            }
        } else {
            parser.finishToken();
        }
        int end = (int) parser.currentLocation().getCharOffset();
        same.set(index, new Extent(name, start, end));
    }

    /** Whether it is one JSON value and nothing more. */
    boolean isOneDocument() {
        return whole && documents == 1;
    }

    /** Whether it is JSON values and nothing more. */
    boolean isWhole() {
        return whole;
    }

    /** Where the values are that a pointer points to: none, one, or several if members have the same name. */
    List<Extent> of(String pointer) {
        return extents.getOrDefault(pointer, List.of());
    }

    /** Whether something begins at an offset: the name of a member, or a value. */
    boolean isBeginning(int offset) {
        return extents.values().stream().flatMap(List::stream).anyMatch(extent -> extent.beginsAt(offset));
    }

    /** Whether the character before an offset is one of several. */
    boolean isBefore(String characters, int offset) {
        return characters.indexOf(text.charAt(offset - 1)) >= 0;
    }

    /** The offset of a line and column, which count as editors count. */
    int offset(Location location) {
        int at = 0;
        for (long line = 1; line < location.line(); line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                throw new AssertionError("there is no line " + location.line());
            }
            at = end + 1;
        }
        for (long column = 1; column < location.column(); column++) {
            if (at >= text.length() || text.charAt(at) == '\n') {
                throw new AssertionError("there is no column " + location.column() + " in line " + location.line());
            }
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }
}
