// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.spi.KnownCodes;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Enums are written as their names in lower case; any other string is a problem. Policies have them, records do not. */
final class EnumCodec implements ValueCodec {

    private final String scheme;
    private final Map<String, Object> byCode = new LinkedHashMap<>();

    EnumCodec(Class<?> type) {
        scheme = type.getSimpleName().toLowerCase(Locale.ROOT);
        Arrays.stream(type.getEnumConstants()).forEach(constant -> byCode.put(code(constant), constant));
    }

    private static String code(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return reading.mismatch("a code as a string", this);
        }
        String code = parser.getString();
        @Nullable Object constant = byCode.get(code);
        if (constant == null) {
            KnownCodes codes = new KnownCodes(scheme, List.copyOf(byCode.keySet()));
            reading.note(
                    JsonRules.UNKNOWN_CODE, codes.isNot(code, reading.context().vocabulary()));
        }
        return constant == null ? reading.unread() : constant;
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeString(code(value));
    }
}
