// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.OpenTerm;

/** The codecs of all types that can be reached from some, compiled once. Immutable once made. */
public final class Codecs {

    private final Map<Type, ValueCodec> codecs = new HashMap<>(Map.of(
            String.class, Scalars.TEXT,
            Boolean.class, Scalars.BOOLEAN,
            Integer.class, Scalars.INTEGER,
            BigDecimal.class, Scalars.DECIMAL,
            PartialDate.class, Scalars.DATE));

    /**
     * Compiles the codecs of some types, and of whatever is in them.
     *
     * @param roots the types
     */
    public Codecs(Class<?>... roots) {
        for (Class<?> root : roots) {
            of(root);
        }
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

    ValueCodec of(Type type) {
        @Nullable ValueCodec codec = codecs.get(type);
        if (codec == null) {
            codec = compile(type);
            codecs.put(type, codec);
        }
        return codec;
    }

    private ValueCodec compile(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListCodec(of(list.getActualTypeArguments()[0]));
        } else if (type instanceof Class<?> it) {
            if (ClosedTerm.class.isAssignableFrom(it)) {
                return new TermCodec.Closed(it);
            } else if (OpenTerm.class.isAssignableFrom(it)) {
                return new TermCodec.Open(it);
            } else if (it.isRecord()) {
                return new RecordCodec(it, this);
            } else if (it.isSealed() && it.isInterface()) {
                return new UnionCodec(it, this);
            }
        }
        throw new IllegalArgumentException("no way to write " + type.getTypeName());
    }
}
