// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Looks ahead with a parser that cannot go back: copies the object that the parser is in, and continues with a parser
 * of the copy.
 */
public final class CopyingTypeFinder implements TypeFinder {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Creates a finder. */
    public CopyingTypeFinder() {}

    @Override
    public Found find(JsonParser parser) {
        String base = parser.streamReadContext().getParent().pathAsPointer().toString();
        StringWriter text = new StringWriter();
        @Nullable String type = null;
        try (JsonGenerator copy = RawJson.copyTo(text)) {
            copy.writeStartObject();
            boolean found = false;
            for (String name = parser.currentName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (!found && name.equals(MEMBER)) {
                    type = TypeFinder.textOf(parser);
                    found = true;
                }
                copy.writeName(name);
                copy.copyCurrentStructureExact(parser);
            }
            copy.writeEndObject();
        }
        JsonParser members = FACTORY.createParser(ObjectReadContext.empty(), text.toString());
        members.nextToken();
        members.nextToken();
        return new Found(type, members, base);
    }
}
