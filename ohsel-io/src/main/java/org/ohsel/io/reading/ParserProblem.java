// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns the errors of the parser into problems. */
final class ParserProblem {

    /** Quotations from the input in the parser's messages: people's words are not passed on. */
    private static final Pattern QUOTED = Pattern.compile("'[^']{2,}'|\"[^\"]{2,}\"");

    /** How messages begin that come only after a word or a number has been read. */
    private static final List<String> WORD_FIRST =
            List.of("Non-standard token", "Unrecognized token", "Invalid numeric value", "Unexpected character ('+'");

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

    static Problem of(JacksonException e, JsonParser parser, Frame frame) {
        RuleInfo rule = ruleOf(e);
        String reason = reason(e);
        return new Problem(rule, rule.severity(), pointer(parser), offset(e, parser, frame), Map.of("reason", reason));
    }

    /**
     * Where the mistake is. The parser says where it has got to, which may be after a word or in the middle of a
     * character. For a value that is too long or too deep it gives no location, so the beginning of the value is used.
     */
    private static long offset(JacksonException e, JsonParser parser, Frame frame) {
        if (isEarlyEnd(e)) {
            return frame.lengthWithoutSpaces();
        }
        long said = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        long token = Math.max(0, parser.currentTokenLocation().getByteOffset());
        if (said < 0) {
            return token;
        }
        if (isEncoding(e)) {
            BrokenCharacters.Malformed malformed = new BrokenCharacters.Malformed(frame);
            while (malformed.offset() < Math.min(token, said)) {
                malformed.next();
            }
            return Math.min(malformed.offset(), said);
        }
        int offset = (int) Math.min(said, frame.length());
        boolean afterWord = WORD_FIRST.stream().anyMatch(message(e)::startsWith);
        while (offset > 0
                && (frame.isInsideCharacter(offset)
                        || (afterWord && isWord(frame.bytes()[frame.from() + offset - 1])))) {
            offset--;
        }
        return offset;
    }

    private static boolean isWord(byte b) {
        return Character.isLetterOrDigit(b) || b == '-' || b == '+' || b == '.';
    }

    private static RuleInfo ruleOf(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return JsonRules.LIMIT;
        }
        return isEncoding(e) ? JsonRules.ENCODING : JsonRules.SYNTAX;
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static boolean isEncoding(JacksonException e) {
        return message(e).contains("UTF-8");
    }

    private static boolean isEarlyEnd(JacksonException e) {
        return message(e).startsWith("Unexpected end-of-input");
    }

    private static String message(JacksonException e) {
        return Objects.toString(e.getOriginalMessage(), "");
    }

    private static String reason(JacksonException e) {
        String message = message(e);
        if (isEarlyEnd(e)) {
            return "the input ends too early";
        }
        String reason = QUOTED.matcher(message.lines().findFirst().orElse("")).replaceAll("\u2026");
        if (reason.isEmpty()) {
            return "the parser does not say why";
        }
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
