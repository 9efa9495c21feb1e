// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Turns the errors of the parser into problems. The parser says only that there is one: where it is and what it is
 * follows from the bytes, so that it is the same with any version of the parser.
 */
final class ParserProblem {

    private ParserProblem() {}

    /** There is nothing but whitespace where a record should be. */
    static Problem empty() {
        return new Problem(JsonRules.EMPTY, JsonRules.EMPTY.severity(), "", 0, Map.of());
    }

    /** There is more after the value. */
    static Problem trailing(JsonParser parser) {
        return new Problem(
                JsonRules.TRAILING,
                JsonRules.TRAILING.severity(),
                "",
                parser.currentTokenLocation().getByteOffset(),
                Map.of());
    }

    static Problem of(JacksonException e, JsonParser parser, Frame frame, Limits limits) {
        if (e instanceof StreamConstraintsException) {
            return problem(JsonRules.LIMIT, parser, token(parser), Map.of("reason", ExceededLimit.of(frame, limits)));
        }
        @Nullable SyntaxMistake mistake = SyntaxScan.first(frame);
        return mistake == null
                ? problem(
                        JsonRules.SYNTAX,
                        parser,
                        token(parser),
                        Map.of("reason", "this cannot be read", "remedy", "look for anything unusual just before this"))
                : problem(
                        JsonRules.SYNTAX,
                        parser,
                        mistake.offset(),
                        Map.of("reason", mistake.reason(), "remedy", mistake.remedy()));
    }

    /** Where the token begins that the parser was at. */
    private static long token(JsonParser parser) {
        return Math.max(0, parser.currentTokenLocation().getByteOffset());
    }

    private static Problem problem(RuleInfo rule, JsonParser parser, long offset, Map<String, Object> arguments) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new Problem(rule, rule.severity(), pointer, offset, arguments);
    }
}
