// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.internal.JsonSyntax;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;

/**
 * The kinds of engagement record: objects whose member {@code type} is written first and read anywhere. Anything else is
 * noted as a problem, and kept as an {@link UnknownRecord} where any kind may stand.
 */
final class UnionCodec implements ValueCodec {

    private static final SerializedString TYPE = new SerializedString(TypeFinder.MEMBER);

    private static final KnownStrings TYPE_ALONE = new KnownStrings(Map.of(TypeFinder.MEMBER, 0));

    private record Kind(SerializedString name, Class<?> type) {}

    private final Codecs codecs;
    private final Map<String, Kind> byName = new HashMap<>();
    private final Map<Class<?>, Kind> byClass = new HashMap<>();
    private final KnownStrings kinds;

    private final boolean anyKind;

    UnionCodec(Codecs codecs, boolean anyKind, Class<?>... kinds) {
        this.codecs = codecs;
        this.anyKind = anyKind;
        for (Class<?> kind : kinds) {
            String name = EngagementRecord.typeOf(kind.asSubclass(EngagementRecord.class));
            Kind entry = new Kind(new SerializedString(name), kind);
            byName.put(name, entry);
            byClass.put(kind, entry);
        }
        this.kinds = new KnownStrings(byName);
    }

    private RecordCodec codec(Kind kind) {
        return (RecordCodec) codecs.of(kind.type());
    }

    @Override
    public Set<Class<?>> parts() {
        Set<Class<?>> parts = new HashSet<>(byClass.keySet());
        if (anyKind) {
            parts.add(UnknownRecord.class);
        }
        return parts;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (!parser.isExpectedStartObjectToken()) {
            Unread unread = reading.mismatch("an object", this);
            return anyKind ? UnknownRecord.of(null, null, unread.json()) : unread;
        }
        TokenStreamContext object = parser.streamReadContext();
        if (TypeFinder.MEMBER.equals(parser.nextName())) {
            parser.nextToken();
            @Nullable String type = TypeFinder.textOf(parser);
            @Nullable Kind kind = kind(type, object, reading);
            if (kind == null) {
                return unknown(type, parser);
            }
            return codec(kind).readAfterType(parser, reading);
        }
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            kind(null, object, reading);
            return unknown(null, parser);
        }
        return reading.lookAhead(ahead -> readBeforeType(ahead, reading));
    }

    @Override
    public Object take(CleanJson json) {
        if (json.begin('{', '}') && json.memberOf(TYPE_ALONE) == 0 && json.code(kinds) instanceof Kind kind) {
            return codec(kind).takeAfterType(json);
        }
        throw json.refusal();
    }

    private Object readBeforeType(TypeFinder.Found ahead, Reading reading) {
        JsonParser parser = ahead.parser();
        @Nullable Kind kind = kind(ahead.type(), parser.streamReadContext(), reading);
        return kind != null ? codec(kind).readBeforeType(parser, reading) : unknown(ahead.type(), parser);
    }

    /** The kind of a record; if there is no such kind, notes a problem and returns null. */
    private @Nullable Kind kind(@Nullable String name, TokenStreamContext object, Reading reading) {
        @Nullable Kind kind = name == null ? null : byName.get(name);
        if (kind == null) {
            reading.note(new Problem(
                    JsonRules.RECORD_TYPE,
                    severity(name, reading),
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

    /** A later minor version may have more kinds of record, so a tolerant reader lets them pass. */
    private Severity severity(@Nullable String name, Reading reading) {
        return name != null && anyKind && reading.isTolerant() ? Severity.WARNING : JsonRules.RECORD_TYPE.severity();
    }

    /** Keeps an object of which the parser is at the first member, or at the end if there are none. */
    private Object unknown(@Nullable String type, JsonParser parser) {
        StringWriter json = new StringWriter();
        @Nullable String id = null;
        try (JsonGenerator copy = RawJson.copyTo(json)) {
            copy.writeStartObject();
            for (String name = parser.currentName();
                    name != null && !parser.hasToken(JsonToken.END_OBJECT);
                    name = parser.nextName()) {
                if (parser.hasToken(JsonToken.PROPERTY_NAME)) {
                    parser.nextToken();
                }
                if (name.equals("id") && id == null) {
                    id = TypeFinder.textOf(parser);
                }
                copy.writeName(name);
                RawJson.copy(parser, copy);
            }
            copy.writeEndObject();
        }
        return anyKind ? UnknownRecord.of(type, id, json.toString()) : new Unread(json.toString());
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        if (value instanceof UnknownRecord unknown) {
            if (!JsonSyntax.isJson(unknown.json())) {
                throw new UnwritableExtension(generator, unknown);
            }
            RawJson.write(generator, unknown.json());
            return;
        }
        Kind kind = Objects.requireNonNull(byClass.get(value.getClass()), "a kind of record");
        generator.writeStartObject();
        generator.writeName(TYPE);
        generator.writeString(kind.name());
        try {
            codec(kind).writeMembers(generator, value, Set.of(TypeFinder.MEMBER));
        } catch (UnwritableExtension e) {
            throw e.in((EngagementRecord) value, generator);
        }
    }
}
