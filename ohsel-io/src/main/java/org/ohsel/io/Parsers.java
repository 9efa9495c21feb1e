// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.codec.TypeFinder;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes the parsers, with the reader's limits set. */
final class Parsers {

    private final JsonFactory factory;
    private final boolean tolerant;
    private final int mostFindings;
    private final int mostElements;
    private final Context context;

    Parsers(Limits limits, boolean tolerant, Context context) {
        this.tolerant = tolerant;
        this.context = context;
        this.mostFindings = limits.findings();
        this.mostElements = limits.elements();
        this.factory = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
    }

    JsonParser parser(Frame frame) {
        return factory.createParser(ObjectReadContext.empty(), frame.bytes(), frame.from(), frame.length());
    }

    Reading reading(Frame frame, JsonParser parser, boolean lenient) {
        return new Reading(
                tolerant || lenient,
                mostFindings,
                mostElements,
                context,
                parser,
                at -> new TypeFinder.Ahead(typeAhead(at, frame), at, ""));
    }

    /** Looks for the type of the record that a parser is in, by reading the same bytes with a second parser. */
    private @Nullable String typeAhead(JsonParser parser, Frame frame) {
        int begin = startOfObject(parser, frame);
        int end = frame.from() + frame.length();
        try (JsonParser ahead = factory.createParser(ObjectReadContext.empty(), frame.bytes(), begin, end - begin)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals(TypeFinder.MEMBER)) {
                    return TypeFinder.textOf(ahead);
                }
                ahead.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            // Let the first parser come to the same slip, and say where it is.
            while (parser.nextToken() != null) {}
            throw e;
        }
    }

    /** Before the name of an object's first member there is nothing but spaces and its opening bracket. */
    private static int startOfObject(JsonParser parser, Frame frame) {
        int at = frame.from() + (int) parser.currentTokenLocation().getByteOffset();
        while (frame.bytes()[at] != '{') {
            at--;
        }
        return at;
    }
}
