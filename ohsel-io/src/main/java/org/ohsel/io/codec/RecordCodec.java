// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.JsonSyntax;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.TypePlan;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.ExampleValues;
import org.ohsel.rules.spi.TypeWords;
import org.ohsel.rules.standard.JsonRules;
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

    private static final String KEPT =
            "Correct the name, or use the tolerant reader: unknown members are then kept and written back.";

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
        this.spelled = IntStream.range(0, members.length)
                .filter(member -> isSpelled(members[member]))
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
                unknown = readUnknown(parser, reading, unknown);
                continue;
            }
            long bit = 1L << match;
            if ((seen & bit) != 0) {
                skipDuplicate(parser, reading);
                continue;
            }
            seen |= bit;
            JsonToken token = parser.nextToken();
            if (match == codecs.length) {
                parser.skipChildren(); // the type, which was looked at ahead
            } else if (token == JsonToken.VALUE_NULL) {
                reading.noteNull(plan.isRequired(match));
                unread |= reading.isTolerant() ? 0 : bit;
                unknown = keep(names.get(match), Unread.NULL, unknown);
            } else {
                Object value = codec(match).read(parser, reading);
                if (value instanceof Unread kept) {
                    unread |= bit;
                    reading.mustPass(plan.checks(match));
                    unknown = keep(names.get(match), kept, unknown);
                } else {
                    values[match] = value;
                    if ((spelled & bit) != 0) {
                        @Nullable String spelling = spelling(parser, value);
                        unknown = spelling == null ? unknown : keep(names.get(match), new Unread(spelling), unknown);
                    }
                }
            }
        }
        if (reading.problems().size() > firstProblem) {
            withoutTaken(firstProblem, seen, reading);
        }
        if (unknown != null && extensions != null) {
            values[components - 1] = unknown;
        }
        Object value = constructor.construct(values);
        plan.checkComponents(values, unread, reading);
        plan.checkWhole(value, reading);
        return value;
    }

    /** What has to be kept of a value that is read but would be written otherwise: 24.0 for 24, or an empty array. */
    private static @Nullable String spelling(JsonParser parser, Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "[]" : null;
        }
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && ((Number) value).intValue() != 0) {
            return null; // JSON has one way to write an integer; for 0 there is -0 as well
        }
        String text = parser.getString();
        return text.equals(value.toString()) ? null : text;
    }

    private static boolean isSpelled(RecordComponent member) {
        return member.getType() == List.class || Number.class.isAssignableFrom(member.getType());
    }

    private @Nullable Map<String, String> readUnknown(
            JsonParser parser, Reading reading, @Nullable Map<String, String> before) {
        String name = parser.currentName();
        if (before != null && before.containsKey(name)) {
            skipDuplicate(parser, reading);
            return before;
        }
        if (before != null && before.size() >= reading.mostElements()) {
            reading.note(
                    JsonRules.LIMIT, Map.of("reason", "the object has more unknown members than the reader's limit"));
            parser.nextToken();
            parser.skipChildren();
            return before;
        }
        reading.note(
                JsonRules.UNKNOWN_MEMBER,
                reading.isTolerant() && extensions != null ? Severity.INFO : JsonRules.UNKNOWN_MEMBER.severity(),
                Map.of(
                        "type",
                        typeName,
                        "member",
                        new Quoted(name),
                        "nearest",
                        new NearestName(name, names),
                        "remedy",
                        extensions != null ? KEPT : "Correct the name, or delete the member."));
        parser.nextToken();
        if (extensions == null) {
            parser.skipChildren();
            return before;
        }
        try {
            return keep(name, new Unread(RawJson.read(parser)), before);
        } catch (RawJson.NotJson e) {
            reading.noteNotJson();
            return before;
        }
    }

    /** What is there already is not the right name of an unknown member. */
    private void withoutTaken(int firstProblem, long seen, Reading reading) {
        List<String> free = IntStream.range(0, codecs.length)
                .filter(member -> (seen & 1L << member) == 0)
                .mapToObj(names::get)
                .toList();
        for (Problem problem : List.copyOf(
                reading.problems().subList(firstProblem, reading.problems().size()))) {
            // A list of names is that of one codec: what is nested here has another.
            if (problem.arguments().get("nearest") instanceof NearestName name
                    && name.known().equals(names)) {
                reading.replace(problem, problem.with("nearest", new NearestName(name.name(), free)));
            }
        }
    }

    /** Keeps a member as JSON, beside those that were kept before. */
    private static Map<String, String> keep(String name, Unread value, @Nullable Map<String, String> before) {
        Map<String, String> kept = before == null ? new TreeMap<>() : before;
        kept.put(name, value.json());
        return kept;
    }

    private static void skipDuplicate(JsonParser parser, Reading reading) {
        reading.note(JsonRules.DUPLICATE_MEMBER, Map.of("member", new Quoted(parser.currentName())));
        parser.nextToken();
        parser.skipChildren();
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
                if (text != null && member instanceof Number number && isSpelling(number, text)) {
                    RawJson.write(generator, text);
                } else {
                    codec(i).write(generator, member);
                }
            } else if (text != null) {
                writeExtension(generator, names.get(i), text);
            }
        }
        kept.forEach((key, text) -> {
            String name = (String) key;
            if (!names.contains(name) && !written.contains(name)) {
                writeExtension(generator, name, (String) text);
            }
        });
        generator.writeEndObject();
    }

    /** Values may be made without the checks of their builders, so an extension need not be JSON. */
    private void writeExtension(JsonGenerator generator, String name, @Nullable String text) {
        if (text == null || !JsonSyntax.isJson(text)) {
            throw new UnwritableExtension(generator, typeName, name);
        }
        RawJson.write(generator, name, text);
    }

    /** Whether a number is written like this in the input, and has not been set since. */
    private static boolean isSpelling(Number number, String text) {
        try {
            return JsonSyntax.isJson(text) && new BigDecimal(text).compareTo(new BigDecimal(number.toString())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
