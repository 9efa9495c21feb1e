// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Headcount;
import org.ohsel.model.Source;
import org.ohsel.rules.Context;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.ComponentChecks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What to write in place of a value of the wrong JSON type, where only one thing can be meant: 45 for "45", ["bexley"]
 * for "bexley". Nothing is proposed that the codec would not read without an error.
 *
 * @param context what checks may use besides the values
 */
record Corrections(Context context) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern CITATION =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,60}): ?([1-9]\\d{0,5}(?:[-,]\\d{1,6}){0,10})");
    private static final List<String> CODE_MEMBERS =
            List.of("code", "ods", "gss", "id", "value", "notation", "name", "label", "title");

    /** The correct value, as JSON; empty if there is none or more than one. */
    Optional<String> of(ValueCodec codec, @Nullable ComponentChecks checks, String raw) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), raw)) {
            parser.nextToken();
            return Optional.ofNullable(proposal(codec, parser, raw)).filter(json -> reads(codec, checks, json));
        } catch (JacksonException e) {
            return Optional.empty(); // nested deeper than a correction could be
        }
    }

    private @Nullable String proposal(ValueCodec codec, JsonParser parser, String raw) {
        JsonToken token = parser.currentToken();
        if (codec instanceof ListCodec list) {
            return inArray(list.element(), parser, raw);
        } else if (token == JsonToken.START_ARRAY) {
            return onlyElement(parser);
        } else if (codec instanceof RecordCodec record) {
            return record.isOf(Headcount.class) ? headcount(parser) : record.isOf(Source.class) ? source(parser) : null;
        } else if (codec.equals(Scalars.BOOLEAN)) {
            return bool(parser);
        } else if (codec.equals(Scalars.INTEGER) || codec.equals(Scalars.DECIMAL)) {
            return number(parser);
        } else if (token == JsonToken.VALUE_NUMBER_INT && codec instanceof DateCodec) {
            List<String> dates = DateReadings.of(raw);
            return dates.size() == 1 ? RawJson.quoted(dates.get(0)) : null;
        } else if (token.isNumeric() && codec.equals(Scalars.TEXT)) {
            return RawJson.quoted(raw);
        } else if (token.isNumeric() && codec instanceof TermCodec terms) {
            return known(terms, raw).map(RawJson::quoted).orElse(null);
        } else if (token == JsonToken.START_OBJECT && codec instanceof TermCodec terms) {
            return codeOfObject(terms, parser);
        }
        return null;
    }

    private @Nullable String inArray(ValueCodec element, JsonParser parser, String raw) {
        String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
        if (text.strip().startsWith("[")) {
            return null; // an array that somebody made a string of
        }
        @Nullable String codes = element instanceof TermCodec terms ? codes(terms, text) : null;
        return codes != null ? codes : reads(element, null, raw) ? "[" + raw + "]" : null;
    }

    /** The known code that a string means, or the several that it has between commas, as an array. */
    private @Nullable String codes(TermCodec terms, String text) {
        @Nullable String several = severalCodes(terms, text);
        return several != null
                ? several
                : known(terms, text)
                        .map(code -> "[" + RawJson.quoted(code) + "]")
                        .orElse(null);
    }

    /** Codes that are written as one string, separated by commas: all of them known. */
    private @Nullable String severalCodes(TermCodec terms, String text) {
        List<Optional<String>> codes = terms.codes(context.vocabulary()).several(text, context.vocabulary());
        return codes.size() > 1 && codes.stream().allMatch(Optional::isPresent)
                ? codes.stream()
                        .map(Optional::orElseThrow)
                        .map(RawJson::quoted)
                        .collect(Collectors.joining(", ", "[", "]"))
                : null;
    }

    private Optional<String> known(TermCodec terms, String text) {
        return terms.codes(context.vocabulary()).has(text, context.vocabulary())
                ? Optional.of(text)
                : terms.codes(context.vocabulary()).meant(text, context.vocabulary());
    }

    private static @Nullable String onlyElement(JsonParser parser) {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        String element = RawJson.read(parser);
        return parser.nextToken() == JsonToken.END_ARRAY ? element : null;
    }

    private static @Nullable String bool(JsonParser parser) {
        return parser.currentToken().isScalarValue()
                ? WrittenNumbers.truth(parser.getString()).map(String::valueOf).orElse(null)
                : null;
    }

    private static @Nullable String number(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? WrittenNumbers.number(parser.getString())
                        .map(BigDecimal::toPlainString)
                        .orElse(null)
                : null;
    }

    /** A document and its lines, as people cite them: 003:93. */
    private static @Nullable String source(JsonParser parser) {
        Matcher citation = CITATION.matcher(parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "");
        return citation.matches()
                ? "{\"document\": \"" + citation.group(1) + "\", \"lines\": \"" + citation.group(2) + "\"}"
                : null;
    }

    private static @Nullable String headcount(JsonParser parser) {
        if (!parser.currentToken().isScalarValue()) {
            return null;
        }
        return WrittenNumbers.count(parser.getString())
                .map(count -> "{\"count\": " + count.count() + ", \"qualifier\": \"" + count.qualifier() + "\"}")
                .orElse(null);
    }

    /** Of an object that describes a term, the code that the vocabulary has for it: all its members must agree. */
    private @Nullable String codeOfObject(TermCodec terms, JsonParser parser) {
        @Nullable String found = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (parser.hasToken(JsonToken.VALUE_STRING) && CODE_MEMBERS.contains(name)) {
                String text = parser.getString();
                Optional<String> code = known(terms, text);
                if (code.isPresent()
                        && found != null
                        && !terms.codes(context.vocabulary()).isSame(found, code.get(), context.vocabulary())) {
                    return null;
                }
                found = found == null ? code.orElse(null) : found;
            }
            parser.skipChildren();
        }
        return found == null ? null : RawJson.quoted(found);
    }

    /** Whether a codec reads a value without an error. */
    private boolean reads(ValueCodec codec, @Nullable ComponentChecks checks, String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            if (parser.hasToken(JsonToken.VALUE_NULL)) {
                return false;
            }
            Reading reading = new Reading(false, false, 10, 1000, context, parser, new CopyingTypeFinder());
            Object value = codec.read(parser, reading);
            if (value instanceof Unread) {
                return false;
            }
            if (checks != null) {
                checks.run(value, "", reading);
            }
            return reading.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        } catch (JacksonException e) {
            return false;
        }
    }
}
