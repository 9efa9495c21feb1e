// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.Result;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.codec.CopyingTypeFinder;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.codec.ValueCodec;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.GunningPrinciple;
import org.ohsel.model.term.Term;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes single values of the model, as parts of a host's own JSON.
 *
 * <p>Reading is tolerant, and reports what cannot be read. Constraints are not checked: a host has a validator for
 * that.
 */
public final class ModelFormat {

    private static final Map<Class<?>, ValueCodec> CODECS =
            Codecs.unchecked().standalone(EngagementRecord.class, EngagementLog.class, GunningPrinciple.class);
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final EngagementValidator VALIDATOR = EngagementValidator.standard();
    private static final Findings NOTHING = VALIDATOR.engine().collector().take();

    private ModelFormat() {}

    /**
     * Whether a type is one of the model's.
     *
     * @param type the type
     * @return true if its values can be read and written here
     */
    public static boolean has(Class<?> type) {
        return CODECS.containsKey(type);
    }

    /**
     * Whether values of a type can be written here: those of the model, and findings.
     *
     * @param type the type
     * @return true if its values can be written
     */
    public static boolean isWritten(Class<?> type) {
        return has(type) || FindingFormat.has(type);
    }

    /**
     * Whether a type is one of the model's that are written as strings, so that its values can be names of members.
     *
     * @param type the type
     * @return true for terms and dates
     */
    public static boolean hasText(Class<?> type) {
        return has(type) && (Term.class.isAssignableFrom(type) || type == PartialDate.class);
    }

    /**
     * The string that a value is written as.
     *
     * @param value a term or a date
     * @return its code, or the date as a string
     */
    public static String text(Object value) {
        return value instanceof Term term ? term.code() : value.toString();
    }

    /**
     * Writes a value.
     *
     * @param generator is where the value belongs
     * @param value the value
     */
    public static void write(JsonGenerator generator, Object value) {
        if (FindingFormat.has(value.getClass())) {
            FindingFormat.write(generator, value);
        } else {
            codec(value.getClass()).write(generator, value);
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its JSON, compact
     */
    public static String write(Object value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            write(generator, value);
        }
        return json.toString();
    }

    /**
     * Reads a value, from a parser of any kind.
     *
     * @param parser is at the first token of the value, and afterwards at the last
     * @param type the type of value
     * @return the value, and what could not be read; pointers are relative to where the parser began
     */
    public static Result<Object> read(JsonParser parser, Class<?> type) {
        return read(parser, type, "");
    }

    /**
     * Reads a value.
     *
     * @param json its JSON
     * @param type the type of value
     * @param base where it is, as a JSON Pointer
     * @return the value, and what could not be read; pointers begin with the base
     */
    public static Result<Object> read(String json, Class<?> type, String base) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return read(parser, type, base);
        } catch (StreamConstraintsException e) {
            FindingCollector findings = VALIDATOR.engine().collector();
            findings.add(
                    JsonRules.LIMIT,
                    new Place(base, null, null),
                    "",
                    Map.of("reason", "a value exceeds a limit of the parser"));
            return new Result<>(null, findings.take());
        }
    }

    /**
     * Reads a value on top of another: members that are not given keep their values.
     *
     * @param parser is at the first token of what is given, and afterwards at the last
     * @param type the type of value
     * @param old the other value
     * @return the new value, and what could not be read
     */
    public static Result<Object> update(JsonParser parser, Class<?> type, Object old) {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext at = parser.isExpectedStartObjectToken() ? context.getParent() : context;
        String base = at.pathAsPointer().toString();
        return update(Codecs.copy(parser), type, base, old);
    }

    /**
     * Reads a value on top of another: members that are not given keep their values.
     *
     * @param json what is given
     * @param type the type of value
     * @param base where it is, as a JSON Pointer
     * @param old the other value
     * @return the new value, and what could not be read
     */
    public static Result<Object> update(String json, Class<?> type, String base, Object old) {
        return read(Codecs.merge(write(old), json), type, base);
    }

    /**
     * Reads a value that is the name of a member.
     *
     * @param name the name
     * @param type the type of value, which is written as a string
     * @param base where the member is, as a JSON Pointer
     * @return the value, and what could not be read
     */
    public static Result<Object> readName(String name, Class<?> type, String base) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeString(name);
        }
        return read(json.toString(), type, base);
    }

    private static Result<Object> read(JsonParser parser, Class<?> type, String base) {
        Reading reading = new Reading(
                true,
                false,
                Limits.standard().mostFindings(),
                Limits.standard().elements(),
                VALIDATOR.engine().context(),
                parser,
                new CopyingTypeFinder());
        @Nullable Object value = Codecs.value(codec(type).read(parser, reading));
        return new Result<>(value, reading.isClean() ? NOTHING : errors(reading, base));
    }

    private static Findings errors(Reading reading, String base) {
        FindingCollector findings = VALIDATOR.engine().collector();
        Place place = new Place(base, null, null);
        for (Problem problem : reading.problems()) {
            if (problem.severity() == Severity.ERROR) {
                findings.add(problem.rule(), problem.severity(), place, problem.pointer(), problem.arguments());
            }
        }
        reading.notKept().forEach((problem, count) -> {
            if (problem.severity() == Severity.ERROR) {
                findings.addUnkept(problem.rule(), problem.severity(), count);
            }
        });
        return findings.take();
    }

    private static ValueCodec codec(Class<?> type) {
        return Objects.requireNonNull(CODECS.get(type), "a type of the model");
    }
}
