// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;

/** The kinds of engagement record: objects whose member {@code type} is written first and read anywhere. */
final class UnionCodec implements ValueCodec {

    private static final SerializedString TYPE = new SerializedString(TypeFinder.MEMBER);

    private record Kind(SerializedString name, Class<?> type) {}

    private final Codecs codecs;
    private final Map<String, Kind> byName = new HashMap<>();
    private final Map<Class<?>, Kind> byClass = new HashMap<>();

    UnionCodec(Codecs codecs, Class<?>... kinds) {
        this.codecs = codecs;
        for (Class<?> kind : kinds) {
            String name = EngagementRecord.typeOf(kind.asSubclass(EngagementRecord.class));
            Kind entry = new Kind(new SerializedString(name), kind);
            byName.put(name, entry);
            byClass.put(kind, entry);
        }
    }

    private RecordCodec codec(Kind kind) {
        return (RecordCodec) codecs.of(kind.type());
    }

    @Override
    public Set<Class<?>> parts() {
        return byClass.keySet();
    }

    @Override
    public @Nullable Object read(JsonParser parser, Reading reading) {
        if (!parser.isExpectedStartObjectToken()) {
            return reading.mismatch("an object", this);
        }
        TokenStreamContext object = parser.streamReadContext();
        if (TypeFinder.MEMBER.equals(parser.nextName())) {
            parser.nextToken();
            @Nullable Kind kind = kind(TypeFinder.textOf(parser), object, reading);
            parser.skipChildren();
            return kind == null ? skipMembers(parser) : codec(kind).readAfterType(parser, reading);
        }
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            kind(null, object, reading);
            return null;
        }
        return reading.lookAhead(ahead -> readBeforeType(ahead, reading));
    }

    private @Nullable Object readBeforeType(TypeFinder.Found ahead, Reading reading) {
        JsonParser parser = ahead.parser();
        @Nullable Kind kind = kind(ahead.type(), parser.streamReadContext(), reading);
        if (kind != null) {
            return codec(kind).readBeforeType(parser, reading);
        }
        parser.nextToken();
        parser.skipChildren();
        return skipMembers(parser);
    }

    /** The kind of a record; if there is no such kind, notes a problem and returns null. */
    private @Nullable Kind kind(@Nullable String name, TokenStreamContext object, Reading reading) {
        @Nullable Kind kind = name == null ? null : byName.get(name);
        if (kind == null) {
            reading.note(new Problem(
                    JsonRules.RECORD_TYPE,
                    JsonRules.RECORD_TYPE.severity(),
                    reading.pointer(object.getParent()) + "/" + TypeFinder.MEMBER,
                    Problem.UNKNOWN_OFFSET,
                    Map.of(
                            "actual",
                            name == null ? "missing" : new Quoted(name),
                            "types",
                            new TreeSet<>(byName.keySet()),
                            "remedy",
                            new TypeNameRemedy(name, new TreeSet<>(byName.keySet())))));
        }
        return kind;
    }

    /** Skips to the end of an object, from the end of one of its members on. */
    private static @Nullable Object skipMembers(JsonParser parser) {
        while (parser.nextName() != null) {
            parser.nextToken();
            parser.skipChildren();
        }
        return null;
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        Kind kind = Objects.requireNonNull(byClass.get(value.getClass()), "a kind of record");
        generator.writeStartObject();
        generator.writeName(TYPE);
        generator.writeString(kind.name());
        codec(kind).writeMembers(generator, value);
    }
}
