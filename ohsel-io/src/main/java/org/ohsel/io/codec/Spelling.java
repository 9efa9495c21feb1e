// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.JsonSyntax;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values that JSON can write in two ways, and which of them was used. */
final class Spelling {

    private Spelling() {}

    /** Whether a value of a component can be written in two ways. */
    static boolean isOf(RecordComponent member) {
        return member.getType() == List.class || Number.class.isAssignableFrom(member.getType());
    }

    /** What has to be kept of a value that is read but would be written otherwise: 24.0 for 24, or an empty array. */
    static @Nullable String of(JsonParser parser, Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "[]" : null;
        }
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && ((Number) value).intValue() != 0) {
            return null; // JSON has one way to write an integer; for 0 there is -0 as well
        }
        String text = parser.getString();
        return text.equals(value.toString()) ? null : text;
    }

    /** Whether a number is written like this in the input, and has not been set since. */
    static boolean isOf(Number number, String text) {
        try {
            return JsonSyntax.isJson(text) && new BigDecimal(text).compareTo(new BigDecimal(number.toString())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
