// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Context;
import org.ohsel.rules.engine.ComponentChecks;
import org.ohsel.rules.engine.Plans;
import org.ohsel.rules.engine.TypePlan;
import org.ohsel.rules.spi.KnownCodes;
import tools.jackson.core.JsonParser;

/**
 * The codecs of all types, with the checks for what they read. Each is compiled when it is first needed, because few
 * inputs have values of all types. Safe to share between threads.
 */
public final class Codecs {

    private static final Map<Class<?>, ValueCodec> SCALARS = Map.of(
            String.class, Scalars.TEXT,
            Boolean.class, Scalars.BOOLEAN,
            Integer.class, Scalars.INTEGER,
            BigDecimal.class, Scalars.DECIMAL);

    private final Map<Class<?>, ValueCodec> codecs = new ConcurrentHashMap<>(SCALARS);
    private final Function<Class<?>, TypePlan> plans;
    private final Function<Class<?>, List<Term>> knownTerms;

    private Codecs(Function<Class<?>, TypePlan> plans, Function<Class<?>, List<Term>> knownTerms) {
        this.plans = plans;
        this.knownTerms = knownTerms;
    }

    /**
     * Codecs that check what they read.
     *
     * @param plans the plans that check it
     * @param context what checks may use besides the values
     * @return the codecs
     */
    public static Codecs checking(Plans plans, Context context) {
        return new Codecs(plans::of, type -> KnownTerms.valid(type, plans, context));
    }

    /**
     * Codecs that check nothing: enough for writing, and faster to create.
     *
     * @return the codecs
     */
    public static Codecs unchecked() {
        return new Codecs(type -> TypePlan.NOTHING, type -> List.of());
    }

    /**
     * The codecs of types and of all their parts, for single values anywhere in a host's JSON. They are the same as
     * within a log, except that a record always has its member {@code type}, even where only one kind is expected.
     *
     * @param roots the types to begin with
     * @return the codecs by type, except those of strings, booleans and numbers
     * @throws IllegalArgumentException if one of the types cannot be written
     */
    public Map<Class<?>, ValueCodec> standalone(Class<?>... roots) {
        Map<Class<?>, ValueCodec> standalone = new HashMap<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(roots));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            ValueCodec codec = of(type);
            boolean isKind = EngagementRecord.kinds().contains(type);
            if (!SCALARS.containsKey(type)
                    && standalone.putIfAbsent(type, isKind ? new UnionCodec(this, false, type) : codec) == null) {
                waiting.addAll(codec.parts());
            }
        }
        return standalone;
    }

    /**
     * The codec of a type.
     *
     * @param type the type
     * @return the codec
     * @throws IllegalArgumentException if the type cannot be written
     */
    public ValueCodec of(Class<?> type) {
        @Nullable ValueCodec codec = codecs.get(type);
        if (codec == null) {
            codec = compile(type);
            codecs.put(type, codec);
        }
        return codec;
    }

    /**
     * What a codec has read, for a caller that keeps only what could be read.
     *
     * @param read the value or what is kept in its place
     * @return the value; null if it could not be read
     */
    public static @Nullable Object value(Object read) {
        return read instanceof Unread ? null : read;
    }

    /**
     * Copies a value.
     *
     * @param parser is at its first token, and afterwards at the last
     * @return the value as JSON
     */
    public static String copy(JsonParser parser) {
        return RawJson.read(parser);
    }

    /**
     * Puts the members of an object over those of another, which may have some of the same names.
     *
     * @param old the members to keep, unless there are others of the same name
     * @param given the others
     * @return both as one object; what is given, if either is not an object
     */
    public static String merge(String old, String given) {
        return RawJson.merge(old, given);
    }

    /**
     * The list that the terms of a type are from.
     *
     * @param term the type, a class of terms
     * @param vocabulary has the codes of closed lists
     * @return its codes
     */
    public static KnownCodes codes(Class<?> term, Vocabulary vocabulary) {
        return KnownCodes.of((Term) new Constructor(term).construct(new Object[] {""}), vocabulary);
    }

    /** The codec of a component, which may be a list. */
    ValueCodec of(Type type, ComponentChecks elementChecks) {
        ValueCodec codec = of(valueType(type));
        return type instanceof ParameterizedType ? new ListCodec(codec, elementChecks) : codec;
    }

    /** The type of a component or, if that is a list, of its elements. */
    static Class<?> valueType(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    private ValueCodec compile(Class<?> type) {
        if (type == PartialDate.class) {
            return new DateCodec(plans.apply(type));
        } else if (type == UnknownRecord.class) {
            return of(EngagementRecord.class);
        } else if (type.isEnum()) {
            return new EnumCodec(type);
        } else if (Term.class.isAssignableFrom(type)) {
            return new TermCodec(type, plans.apply(type), knownTerms.apply(type));
        } else if (type.isRecord()) {
            return new RecordCodec(type, plans.apply(type), this);
        } else if (type == EngagementRecord.class) {
            return new UnionCodec(this, true, EngagementRecord.kinds().toArray(Class<?>[]::new));
        }
        throw new IllegalArgumentException("no codec for " + type.getTypeName());
    }
}
