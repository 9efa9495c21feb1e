// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.rules.Context;
import org.ohsel.rules.plan.Checks;
import org.ohsel.rules.plan.Plans;
import org.ohsel.rules.plan.TypePlan;

/**
 * The codecs of all types that can be reached from some, compiled once, each with the checks for what it reads. Immutable
 * once made.
 */
public final class Codecs {

    private static final Map<Class<?>, ValueCodec> SCALARS = Map.of(
            String.class, Scalars.TEXT,
            Boolean.class, Scalars.BOOLEAN,
            Integer.class, Scalars.INTEGER,
            BigDecimal.class, Scalars.DECIMAL);

    private final Map<Class<?>, ValueCodec> codecs = new HashMap<>(SCALARS);
    private final Function<Class<?>, TypePlan> plans;
    private final Function<Class<?>, List<OpenTerm>> knownTerms;

    private Codecs(
            Function<Class<?>, TypePlan> plans, Function<Class<?>, List<OpenTerm>> knownTerms, Class<?>... roots) {
        this.plans = plans;
        this.knownTerms = knownTerms;
        codecs.put(PartialDate.class, new DateCodec(plans.apply(PartialDate.class)));
        for (Class<?> root : roots) {
            of(root);
        }
    }

    /**
     * Compiles codecs that check what they read.
     *
     * @param plans how to check it
     * @param context what checks may know
     * @param roots the types to read
     * @return the codecs of these types and of whatever is in them
     */
    public static Codecs checking(Plans plans, Context context, Class<?>... roots) {
        return new Codecs(plans::of, type -> KnownTerms.flawless(type, plans, context), roots);
    }

    /**
     * Compiles codecs that check nothing: enough for writing, and made sooner.
     *
     * @param roots the types to write
     * @return the codecs of these types and of whatever is in them
     */
    public static Codecs unchecked(Class<?>... roots) {
        return new Codecs(type -> TypePlan.NOTHING, type -> List.of(), roots);
    }

    /**
     * The codec of one of the types that this was made for.
     *
     * @param type the type
     * @return the codec
     * @throws IllegalArgumentException if there is no way to write values of the type
     */
    public ValueCodec codec(Class<?> type) {
        @Nullable ValueCodec codec = codecs.get(type);
        if (codec == null) {
            throw new IllegalArgumentException("no codec for " + type);
        }
        return codec;
    }

    /**
     * The codecs of the model's types, for values that stand by themselves wherever a host puts them. They are those of
     * values within a log, but that a record always says what it is, even where only one kind is expected.
     *
     * @return the codecs by type, texts and numbers left out
     */
    public Map<Class<?>, ValueCodec> standalone() {
        Map<Class<?>, ValueCodec> standalone = new HashMap<>(codecs);
        standalone.keySet().removeAll(SCALARS.keySet());
        standalone.replaceAll((type, codec) ->
                EngagementRecord.class.isAssignableFrom(type) && type.isRecord() ? new UnionCodec(this, type) : codec);
        return standalone;
    }

    ValueCodec of(Class<?> type) {
        @Nullable ValueCodec codec = codecs.get(type);
        if (codec == null) {
            codec = compile(type);
            codecs.put(type, codec);
        }
        return codec;
    }

    /** The codec of a component, which may be a list. */
    ValueCodec of(Type type, Checks elementChecks) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? new ListCodec(of((Class<?>) list.getActualTypeArguments()[0]), elementChecks)
                : of((Class<?>) type);
    }

    private ValueCodec compile(Class<?> type) {
        if (ClosedTerm.class.isAssignableFrom(type)) {
            return new TermCodec.Closed(type);
        } else if (OpenTerm.class.isAssignableFrom(type)) {
            return new TermCodec.Open(type, plans.apply(type), knownTerms.apply(type));
        } else if (type.isRecord()) {
            return new RecordCodec(type, plans.apply(type), this);
        } else if (type.isSealed() && type.isInterface()) {
            return new UnionCodec(this, type.getPermittedSubclasses());
        }
        throw new IllegalArgumentException("no way to write " + type.getTypeName());
    }
}
