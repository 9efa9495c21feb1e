// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Severity;
import org.ohsel.rules.checks.ReadingRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Records are objects, with a member for each component that is neither null nor empty, in the order of the components.
 * Members that the record does not have go to its component {@code extensions}, as JSON text, and are written at the end.
 */
final class RecordCodec implements ValueCodec {

    private static final String EXTENSIONS = "extensions";

    private record Member(SerializedString name, MethodHandle accessor, ValueCodec codec) {}

    private final String typeName;
    private final MethodHandle constructor;
    private final int components;

    /** In the order of the components, without the extensions, which come last. */
    private final Member[] members;

    private final @Nullable MethodHandle extensions;
    private final PropertyNameMatcher matcher;
    private final List<String> names = new ArrayList<>();

    RecordCodec(Class<?> type, Codecs codecs) {
        RecordComponent[] all = type.getRecordComponents();
        boolean extensible = all[all.length - 1].getName().equals(EXTENSIONS);
        typeName = type.getSimpleName();
        constructor = Records.constructor(type);
        components = all.length;
        members = Arrays.stream(all, 0, extensible ? all.length - 1 : all.length)
                .map(component -> new Member(
                        new SerializedString(component.getName()),
                        Records.accessor(component),
                        codecs.of(component.getGenericType())))
                .toArray(Member[]::new);
        extensions = extensible ? Records.accessor(all[all.length - 1]) : null;
        Arrays.stream(members).map(member -> member.name().getValue()).forEach(names::add);
        names.add(TypeFinder.MEMBER);
        matcher = new JsonFactory()
                .constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
    }

    @Override
    public @Nullable Object read(JsonParser parser, Reading reading) {
        if (!parser.isExpectedStartObjectToken()) {
            return reading.mismatch(parser, "an object");
        }
        return new Members(parser, reading, Discriminator.NONE).read(parser.nextNameMatch(matcher));
    }

    /** Reads the members of an object of this type that come after the member type. */
    Object readAfterType(JsonParser parser, Reading reading) {
        return new Members(parser, reading, Discriminator.SEEN).read(parser.nextNameMatch(matcher));
    }

    /** Reads the members of an object of this type of which the parser stands at the first name, which is not type. */
    Object readBeforeType(JsonParser parser, Reading reading) {
        return new Members(parser, reading, Discriminator.TO_COME).read(parser.currentNameMatch(matcher));
    }

    /** What is known of the member type of an object. */
    private enum Discriminator {
        /** The object has none: where it stands, its type is clear. */
        NONE,
        /** It was read. */
        SEEN,
        /** It comes later, and was looked at ahead. */
        TO_COME
    }

    /** The members of one object, as they come in. */
    private final class Members {

        private final JsonParser parser;
        private final Reading reading;
        private final boolean typed;
        private final @Nullable Object[] values = new Object[components];
        private long seen;
        private @Nullable Map<String, String> unknown;

        Members(JsonParser parser, Reading reading, Discriminator discriminator) {
            this.parser = parser;
            this.reading = reading;
            this.typed = discriminator != Discriminator.NONE;
            this.seen = discriminator == Discriminator.SEEN ? 1L << members.length : 0;
        }

        Object read(int first) {
            for (int match = first;
                    match != PropertyNameMatcher.MATCH_END_OBJECT;
                    match = parser.nextNameMatch(matcher)) {
                if (match >= 0 && (match < members.length || typed)) {
                    readKnown(match);
                } else {
                    readUnknown(parser.currentName());
                }
            }
            if (unknown != null) {
                values[components - 1] = unknown;
            }
            return Records.construct(constructor, values);
        }

        private void readKnown(int index) {
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                skipDuplicate(names.get(index));
                return;
            }
            seen |= bit;
            JsonToken token = parser.nextToken();
            if (index == members.length) {
                parser.skipChildren(); // the type, which was read before
            } else if (token == JsonToken.VALUE_NULL) {
                reading.noteNull(parser);
            } else {
                values[index] = members[index].codec().read(parser, reading);
            }
        }

        private void readUnknown(String name) {
            boolean keep = reading.isTolerant() && extensions != null;
            if (unknown != null && unknown.containsKey(name)) {
                skipDuplicate(name);
                return;
            }
            Severity severity = keep ? Severity.INFO : ReadingRules.UNKNOWN_MEMBER.severity();
            reading.note(
                    ReadingRules.UNKNOWN_MEMBER,
                    severity,
                    parser,
                    Map.of(
                            "type", typeName,
                            "member", new Quoted(name),
                            "nearest", new NearestName(name, names)));
            parser.nextToken();
            if (keep) {
                unknown = unknown == null ? new TreeMap<>() : unknown;
                unknown.put(name, RawJson.read(parser));
            } else {
                parser.skipChildren();
            }
        }

        private void skipDuplicate(String name) {
            reading.note(ReadingRules.DUPLICATE_MEMBER, parser, Map.of("member", new Quoted(name)));
            parser.nextToken();
            parser.skipChildren();
        }
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeStartObject();
        writeMembers(generator, value);
    }

    /** Writes the members of an object that has been begun, and its end. */
    void writeMembers(JsonGenerator generator, Object value) {
        for (Member member : members) {
            @Nullable Object component = Records.get(member.accessor(), value);
            if (component != null && !(component instanceof Collection<?> list && list.isEmpty())) {
                generator.writeName(member.name());
                member.codec().write(generator, component);
            }
        }
        if (extensions != null && Records.get(extensions, value) instanceof Map<?, ?> unknown) {
            unknown.forEach((name, text) -> RawJson.write(generator, (String) name, (String) text));
        }
        generator.writeEndObject();
    }
}
