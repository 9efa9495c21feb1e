// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.checks.ReadingRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Terms are written as their codes. */
abstract class TermCodec implements ValueCodec {

    private TermCodec() {}

    @Override
    public @Nullable Object read(JsonParser parser, Reading reading) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? read(parser.getString(), parser, reading)
                : reading.mismatch(parser, "a code in quotes");
    }

    abstract @Nullable Object read(String code, JsonParser parser, Reading reading);

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeString(((Term) value).code());
    }

    /** An enum: a code that it lacks is a problem. */
    static final class Closed extends TermCodec {

        private final Map<String, ClosedTerm> byCode = new HashMap<>();
        private final Map<String, Object> expected;

        Closed(Class<?> type) {
            ClosedTerm[] constants = (ClosedTerm[]) type.getEnumConstants();
            for (ClosedTerm constant : constants) {
                byCode.put(constant.code(), constant);
            }
            expected = Map.of(
                    "scheme",
                    constants[0].scheme(),
                    "codes",
                    Arrays.stream(constants).map(ClosedTerm::code).collect(Collectors.joining(", ")));
        }

        @Override
        @Nullable
        Object read(String code, JsonParser parser, Reading reading) {
            @Nullable ClosedTerm term = byCode.get(code);
            if (term == null) {
                Map<String, Object> arguments = new HashMap<>(expected);
                arguments.put("code", new Quoted(code));
                reading.note(ReadingRules.UNKNOWN_CODE, parser, arguments);
            }
            return term;
        }
    }

    /** A record with the code as its only component: any code will do. */
    static final class Open extends TermCodec {

        private final MethodHandle constructor;

        Open(Class<?> type) {
            constructor = Records.constructor(type);
        }

        @Override
        Object read(String code, JsonParser parser, Reading reading) {
            return Records.construct(constructor, new Object[] {code});
        }
    }
}
