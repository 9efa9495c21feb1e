// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The codecs of values that are neither records nor lists nor terms. */
final class Scalars {

    static final ValueCodec TEXT = new ValueCodec() {
        @Override
        public Object read(JsonParser parser, Reading reading) {
            return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : reading.mismatch("a string", this);
        }

        @Override
        public Object take(CleanJson json) {
            return json.text();
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeString((String) value);
        }
    };

    static final ValueCodec BOOLEAN = new ValueCodec() {
        @Override
        public Object read(JsonParser parser, Reading reading) {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> reading.mismatch("true or false", this);
            };
        }

        @Override
        public Object take(CleanJson json) {
            return json.truth();
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeBoolean((Boolean) value);
        }
    };

    /** As in JSON Schema, 24.0 is the whole number 24. */
    static final ValueCodec INTEGER = new ValueCodec() {
        @Override
        public Object read(JsonParser parser, Reading reading) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == JsonParser.NumberType.INT) {
                return parser.getIntValue();
            } else if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                BigDecimal number = number(parser);
                if (number != null && isInt(number)) {
                    return number.intValue();
                }
            }
            return reading.mismatch(
                    parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                            ? "a whole number from -2147483648 to 2147483647"
                            : "a whole number",
                    this);
        }

        @Override
        public Object take(CleanJson json) {
            return json.wholeNumber();
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeNumber((Integer) value);
        }
    };

    static final ValueCodec DECIMAL = new ValueCodec() {
        @Override
        public Object read(JsonParser parser, Reading reading) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                BigDecimal number = number(parser);
                if (number != null) {
                    return number;
                }
            }
            return reading.mismatch("a number of at most 100 digits", this);
        }

        @Override
        public Object take(CleanJson json) {
            return json.decimal();
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeNumber((BigDecimal) value);
        }
    };

    /** More digits, before or after the point, than any quantity needs; beyond them arithmetic gets slow. */
    private static final int MOST_DIGITS = 100;

    private Scalars() {}

    private static @Nullable BigDecimal number(JsonParser parser) {
        try {
            BigDecimal number = parser.getDecimalValue();
            boolean small = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return small ? number : null;
        } catch (NumberFormatException e) {
            return null; // the exponent does not fit in an int
        }
    }

    private static boolean isInt(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
