// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ohsel.io.codec.Problem;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.checks.ReadingRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parser says, put as a problem. */
final class ReadingProblem {

    /** Texts of the document that the parser quotes, which are not ours to pass on. */
    private static final Pattern QUOTED = Pattern.compile("'[^']{2,}'|\"[^\"]{2,}\"");

    private ReadingProblem() {}

    /** There is more after the value. */
    static Problem trailing(JsonParser parser) {
        return new Problem(
                ReadingRules.TRAILING,
                ReadingRules.TRAILING.severity(),
                "",
                parser.currentTokenLocation().getByteOffset(),
                Map.of());
    }

    static Problem of(JacksonException e) {
        RuleInfo rule = ruleOf(e);
        long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
        return new Problem(rule, rule.severity(), pointer(e), offset, Map.of("reason", reason(e)));
    }

    private static RuleInfo ruleOf(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return ReadingRules.LIMIT;
        }
        return e.getOriginalMessage().contains("UTF-8") ? ReadingRules.ENCODING : ReadingRules.SYNTAX;
    }

    private static String pointer(JacksonException e) {
        return e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return "the text ends too early";
        }
        String reason = QUOTED.matcher(message.lines().findFirst().orElse("")).replaceAll("\u2026");
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
