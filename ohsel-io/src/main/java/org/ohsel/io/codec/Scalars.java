// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.checks.ReadingRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The codecs of values that are neither records nor lists nor terms. */
final class Scalars {

    static final ValueCodec TEXT = new ValueCodec() {
        @Override
        public @Nullable Object read(JsonParser parser, Reading reading) {
            return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : reading.mismatch(parser, "a text");
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeString((String) value);
        }
    };

    static final ValueCodec BOOLEAN = new ValueCodec() {
        @Override
        public @Nullable Object read(JsonParser parser, Reading reading) {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> reading.mismatch(parser, "true or false");
            };
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeBoolean((Boolean) value);
        }
    };

    /** As in JSON Schema, 24.0 is the whole number 24. */
    static final ValueCodec INTEGER = new ValueCodec() {
        @Override
        public @Nullable Object read(JsonParser parser, Reading reading) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                BigDecimal number = number(parser);
                if (number != null && isInt(number)) {
                    return number.intValue();
                }
            }
            return reading.mismatch(parser, "a whole number from -2147483648 to 2147483647");
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeNumber((Integer) value);
        }
    };

    static final ValueCodec DECIMAL = new ValueCodec() {
        @Override
        public @Nullable Object read(JsonParser parser, Reading reading) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                BigDecimal number = number(parser);
                if (number != null) {
                    return number;
                }
            }
            return reading.mismatch(parser, "a number of at most 100 digits");
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeNumber((BigDecimal) value);
        }
    };

    static final ValueCodec DATE = new ValueCodec() {
        @Override
        public @Nullable Object read(JsonParser parser, Reading reading) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return reading.mismatch(parser, "a date in quotes");
            }
            try {
                return PartialDate.parse(parser.getString());
            } catch (DateTimeParseException e) {
                reading.note(ReadingRules.FORMAT, parser, Map.of("reason", Objects.toString(e.getMessage(), "")));
                return null;
            }
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeString(value.toString());
        }
    };

    /** More digits, before or after the point, than any quantity needs; beyond them arithmetic gets slow. */
    private static final int MOST_DIGITS = 100;

    private Scalars() {}

    private static @Nullable BigDecimal number(JsonParser parser) {
        BigDecimal number = parser.getDecimalValue();
        boolean small = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
        return small ? number : null;
    }

    private static boolean isInt(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
