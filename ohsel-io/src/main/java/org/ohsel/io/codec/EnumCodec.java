// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Quoted;
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
            return reading.mismatch("a code as a string");
        }
        String code = parser.getString();
        @Nullable Object constant = byCode.get(code);
        if (constant == null) {
            String codes = String.join(", ", byCode.keySet());
            reading.note(JsonRules.UNKNOWN_CODE, Map.of("code", new Quoted(code), "scheme", scheme, "codes", codes));
        }
        return constant == null ? reading.unread() : constant;
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeString(code(value));
    }
}
