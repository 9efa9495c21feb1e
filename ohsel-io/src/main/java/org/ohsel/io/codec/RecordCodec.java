// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.JsonSyntax;
import org.ohsel.rules.engine.TypePlan;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.ExampleValues;
import org.ohsel.rules.spi.TypeWords;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Records are objects, with a member for each component that is neither null nor empty, in the order of the components.
 * Unknown members are kept in the component {@code extensions}, as JSON, and are written at the end. So are members that
 * cannot be read; they are written back in their places, unless the component has been set since.
 */
final class RecordCodec implements ValueCodec {

    private static final String EXTENSIONS = "extensions";

    /** Members that were read are bits of a long, and so is the member type. */
    private static final int MOST_MEMBERS = Long.SIZE - 1;

    private final String typeName;
    private final Constructor constructor;
    private final TypePlan plan;
    private final int components;

    /** The members, in the order of the components; without the extensions, which come last. */
    private final List<String> names;

    private final SerializedString[] writtenNames;
    private final Accessor[] accessors;
    private final RecordComponent[] members;
    private final Codecs all;

    /** The codecs of the members, each from its first use; two threads may each store an equal one. */
    private final @Nullable ValueCodec[] codecs;

    /** Knows the names of the members and, after them, that of the member type. */
    private final PropertyNameMatcher matcher;

    private final @Nullable Accessor extensions;
    private final UnknownMembers others;

    /** The members' indices by their names, without the member type. */
    private final KnownStrings byName;

    /** The names with what is written around them. */
    private final byte[][] writtenWithColon;

    /**
     * Which member came last time after each member, and first: most records of an input have the same members. Threads
     * may overwrite it for each other: it decides how fast a member is found, and not which.
     */
    private final int[] following;

    /** A bit for each member that must be there. */
    private final long required;

    /** A bit for each member of which one value can be written in two ways. */
    private final long spelled;

    RecordCodec(Class<?> type, TypePlan plan, Codecs all) {
        RecordComponent[] parts = type.getRecordComponents();
        boolean extensible = parts[parts.length - 1].getName().equals(EXTENSIONS);
        this.members = Arrays.copyOf(parts, extensible ? parts.length - 1 : parts.length);
        if (members.length > MOST_MEMBERS) {
            throw new IllegalArgumentException(
                    type.getName() + " has " + members.length + " members; at most " + MOST_MEMBERS + " are supported");
        }
        this.typeName = TypeWords.of(type);
        this.constructor = new Constructor(type);
        this.plan = plan;
        this.components = parts.length;
        this.names = Arrays.stream(members).map(RecordComponent::getName).toList();
        this.writtenNames = names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
        this.accessors = Arrays.stream(members).map(Accessor::new).toArray(Accessor[]::new);
        this.all = all;
        this.codecs = new ValueCodec[members.length];
        this.extensions = extensible ? new Accessor(parts[parts.length - 1]) : null;
        this.others = new UnknownMembers(typeName, names, extensible);
        this.byName = new KnownStrings(
                IntStream.range(0, members.length).boxed().collect(Collectors.toMap(names::get, index -> index)));
        this.writtenWithColon = names.stream()
                .map(name -> ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.following = IntStream.rangeClosed(0, members.length)
                .map(next -> Math.min(next, members.length - 1))
                .toArray();
        this.required = IntStream.range(0, members.length)
                .filter(plan::isRequired)
                .mapToLong(member -> 1L << member)
                .sum();
        this.spelled = IntStream.range(0, members.length)
                .filter(member -> Spelling.isOf(members[member]))
                .mapToLong(member -> 1L << member)
                .sum();
        this.matcher = new JsonFactory()
                .constructNameMatcher(
                        Stream.concat(names.stream(), Stream.of(TypeFinder.MEMBER))
                                .map(Named::fromString)
                                .toList(),
                        false);
    }

    boolean isOf(Class<?> type) {
        return members.length > 0 && members[0].getDeclaringRecord() == type;
    }

    private ValueCodec codec(int member) {
        @Nullable ValueCodec codec = codecs[member];
        if (codec == null) {
            codec = all.of(members[member].getGenericType(), plan.elementChecks(member));
            codecs[member] = codec;
        }
        return codec;
    }

    @Override
    public Set<Class<?>> parts() {
        return Arrays.stream(members)
                .map(member -> Codecs.valueType(member.getGenericType()))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> advice() {
        return ExampleValues.object(members[0].getDeclaringRecord())
                .map(example -> "Write an object, for instance " + example + ".");
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        return parser.isExpectedStartObjectToken()
                ? read(parser, reading, parser.nextNameMatch(matcher), codecs.length, 0)
                : reading.mismatch("an object", this);
    }

    /** Reads the members of an object of this type that come after the member type. */
    Object readAfterType(JsonParser parser, Reading reading) {
        int typeMember = codecs.length;
        return read(parser, reading, parser.nextNameMatch(matcher), typeMember + 1, 1L << typeMember);
    }

    /** Reads the members of an object of this type, at whose first name, not {@code type}, the parser is. */
    Object readBeforeType(JsonParser parser, Reading reading) {
        return read(parser, reading, parser.currentNameMatch(matcher), codecs.length + 1, 0);
    }

    /**
     * Reads the members of an object.
     *
     * @param first which member the parser is at
     * @param known how many of the names that can match are members here: with the member type or without
     * @param before a bit for each member that was read before
     */
    private Object read(JsonParser parser, Reading reading, int first, int known, long before) {
        @Nullable Object[] values = new Object[components];
        @Nullable Map<String, String> unknown = null;
        int firstProblem = reading.problems().size();
        long seen = before;
        long unread = 0;
        for (int match = first; match != PropertyNameMatcher.MATCH_END_OBJECT; match = parser.nextNameMatch(matcher)) {
            if (match < 0 || match >= known) {
                unknown = others.read(parser, reading, unknown);
                continue;
            }
            long bit = 1L << match;
            if ((seen & bit) != 0) {
                UnknownMembers.skipDuplicate(parser, reading);
                continue;
            }
            seen |= bit;
            JsonToken token = parser.nextToken();
            if (match == codecs.length) {
                parser.skipChildren(); // the type, which was looked at ahead
            } else if (token == JsonToken.VALUE_NULL) {
                reading.noteNull(plan.isRequired(match));
                unread |= reading.isTolerant() ? 0 : bit;
                unknown = UnknownMembers.keep(names.get(match), Unread.NULL, unknown);
            } else {
                Object value = codec(match).read(parser, reading);
                if (value instanceof Unread kept) {
                    unread |= bit;
                    reading.mustPass(plan.checks(match));
                    unknown = UnknownMembers.keep(names.get(match), kept, unknown);
                } else {
                    values[match] = value;
                    if ((spelled & bit) != 0) {
                        @Nullable String spelling = Spelling.of(parser, value);
                        unknown = spelling == null
                                ? unknown
                                : UnknownMembers.keep(names.get(match), new Unread(spelling), unknown);
                    }
                }
            }
        }
        if (reading.problems().size() > firstProblem) {
            others.withoutTaken(firstProblem, seen, reading);
        }
        if (unknown != null && extensions != null) {
            values[components - 1] = unknown;
        }
        Object value = constructor.construct(values);
        plan.checkComponents(values, unread, reading);
        plan.checkWhole(value, seen, reading);
        return value;
    }

    @Override
    public Object take(CleanJson json) {
        return take(json, json.begin('{', '}'));
    }

    /** Takes the members of an object of this type that come after the member type. */
    Object takeAfterType(CleanJson json) {
        return take(json, json.more('}'));
    }

    private Object take(CleanJson json, boolean first) {
        @Nullable Object[] values = new Object[components];
        long seen = 0;
        int member = -1;
        for (boolean more = first; more; more = json.more('}')) {
            member = memberAfter(member, json);
            Object value = codec(member).take(json);
            if ((seen & 1L << member) != 0 || !json.passes(plan.checks(member), value)) {
                throw json.refusal();
            }
            seen |= 1L << member;
            values[member] = value;
        }
        if ((required & ~seen) != 0) {
            throw json.refusal();
        }
        Object value = constructor.construct(values);
        plan.checkWhole(value, seen, json);
        return value;
    }

    private int memberAfter(int before, CleanJson json) {
        int expected = following[before + 1];
        if (json.passesName(writtenWithColon[expected])) {
            return expected;
        }
        int member = json.memberOf(byName);
        following[before + 1] = member;
        return member;
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeStartObject();
        writeMembers(generator, value);
    }

    /** Writes the members and the end of an object that has been begun. */
    void writeMembers(JsonGenerator generator, Object value) {
        writeMembers(generator, value, Set.of());
    }

    /**
     * Writes the members and the end of an object that has been begun.
     *
     * @param written names that have been written, and are not to be written again
     */
    void writeMembers(JsonGenerator generator, Object value, Set<String> written) {
        Map<?, ?> kept = extensions != null && extensions.get(value) instanceof Map<?, ?> map ? map : Map.of();
        for (int i = 0; i < codecs.length; i++) {
            @Nullable Object member = accessors[i].get(value);
            @Nullable String text = kept.isEmpty() ? null : (String) kept.get(names.get(i));
            if (member != null && !codec(i).isEmpty(member)) {
                generator.writeName(writtenNames[i]);
                if (text != null && member instanceof Number number && Spelling.isOf(number, text)) {
                    RawJson.write(generator, text);
                } else {
                    codec(i).write(generator, member);
                }
            } else if (text != null) {
                writeExtension(generator, names.get(i), text);
            }
        }
        if (!kept.isEmpty()) {
            kept.forEach((key, text) -> {
                String name = (String) key;
                if (!names.contains(name) && !written.contains(name)) {
                    writeExtension(generator, name, (String) text);
                }
            });
        }
        generator.writeEndObject();
    }

    /** Values may be made without the checks of their builders, so an extension need not be JSON. */
    private void writeExtension(JsonGenerator generator, String name, @Nullable String text) {
        if (text == null || !JsonSyntax.isJson(text)) {
            throw new UnwritableExtension(generator, typeName, name);
        }
        RawJson.write(generator, name, text);
    }
}
