// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.internal.ExtensionNames;
import org.ohsel.model.internal.JsonSyntax;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.spi.ConstraintRules;

/**
 * The rules that are Jakarta constraints on the records, so that any host's validator enforces them. The model says
 * which constraint is on which component; this class says under which rule a violation is reported.
 */
public final class ShapeRules {

    static final Family FAMILY = new Family("OHSEL-SHAPE");

    private static final String MODEL = "the constraints on the types of ohsel-model";

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event"}
            """;

    private static final String TIMED = """
            {"type": "event", "id": "event-1", "kind": "public-event", "startTime": "%s"}
            """;

    private static final String MEASURE = """
            {"type": "publication", "id": "publication-1", "kind": "paper", "title": "A paper",
             "statements": [{"kind": "context", "text": "Most contacts take place in the community.", "measures": [
               {"name": "Contacts in the community", "value": %s, "unit": "per cent", "qualifier": "exact"}]}]}
            """;

    private static final String BODY = """
            {"type": "body", "id": "body-1", "name": "A body", "%s": "%s"}
            """;

    private static final String HEADCOUNT = """
            {"type": "event", "id": "event-1", "kind": "public-event",
             "participations": [{"kind": "attended", "headcount": {"count": %s, "qualifier": "exact"}}]}
            """;

    private static final String EXTENDED = """
            {"type": "event", "id": "event-1", "kind": "public-event", "extensions": {%s}}
            """;

    static final RuleInfo REQUIRED = FAMILY.builtIn(rule("OHSEL-SHAPE-001")
            .title("A required member is missing")
            .rationale("The record cannot be used without it: other records refer to an id, and a kind says what the"
                    + " record is.")
            .message("{where} is missing: {needs}")
            .advice("{remedy}")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1"}
                    """)
            .build());

    static final RuleInfo BLANK = FAMILY.builtIn(rule("OHSEL-SHAPE-002")
            .title("A required string is blank")
            .rationale("A string of nothing but spaces tells the reader nothing.")
            .message("{where} {fault}")
            .advice("Fill it in, or leave out the object that it belongs to.")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": " "}
                    """)
            .build());

    static final RuleInfo SIZE = FAMILY.builtIn(rule("OHSEL-SHAPE-003")
            .title("A string or a list is too short or too long")
            .rationale("The limits are far above what a record needs, and protect the systems that store and show it.")
            .message("the length of {where} must be {length}")
            .advice("{remedy}")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "title": ""}
                    """)
            .build());

    static final RuleInfo FORMAT = FAMILY.builtIn(rule("OHSEL-SHAPE-004")
            .title("A string has the wrong form")
            .rationale("Programs read this string, and can read it in only one form.")
            .message("{where} {form}")
            .advice("{remedy}")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event",
                     "sources": [{"document": "003", "lines": "91-95"}]}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event",
                     "sources": [{"document": "003", "lines": "91 to 95"}]}
                    """)
            .build());

    static final RuleInfo TOO_SMALL = FAMILY.builtIn(rule("OHSEL-SHAPE-005")
            .title("A number is too small")
            .rationale("Fewer than zero people cannot have attended: such a number is somebody's mistake, or a"
                    + " program's.")
            .message("{where} must be at least {min}")
            .advice("Correct the number.")
            .validExample(fill(HEADCOUNT, 24))
            .invalidExample(fill(HEADCOUNT, -24))
            .build());

    static final RuleInfo TOO_LARGE = FAMILY.builtIn(rule("OHSEL-SHAPE-006")
            .title("A number is too large")
            .rationale("Each number has a bound that nothing in this field reaches, such as the people of London for a"
                    + " headcount or a hundred years for a strategy: what is beyond it is a mistake.")
            .message("{where} must be at most {max}")
            .advice("Correct the number.")
            .validExample(fill(HEADCOUNT, 500))
            .invalidExample(fill(HEADCOUNT, 500_000_000))
            .build());

    static final RuleInfo RECORD_ID = FAMILY.builtIn(rule("OHSEL-SHAPE-007")
            .title("An id has the wrong form")
            .rationale("Ids are used in references, web addresses and file names, where other characters cause errors.")
            .message(
                    "{where} must be 1 to 200 letters, digits or any of _ . : -, and must not begin with one of the last"
                            + " three")
            .advice("{remedy}")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event 1", "kind": "public-event"}
                    """)
            .build());

    static final RuleInfo ODS_CODE = FAMILY.builtIn(rule("OHSEL-SHAPE-008")
            .title("An ODS code has the wrong form")
            .rationale("A code in any other form is not an ODS code, and no register will find it.")
            .message("{where} must be an ODS code: 3 to 10 capital letters and digits, such as 08Q")
            .advice("{remedy}")
            .validExample(fill(BODY, "ods", "08Q"))
            .invalidExample(fill(BODY, "ods", "08-q"))
            .build());

    static final RuleInfo GSS_CODE = FAMILY.builtIn(rule("OHSEL-SHAPE-009")
            .title("A GSS code has the wrong form")
            .rationale("A code in any other form is not a GSS code, and no register will find it.")
            .message(
                    "{where} must be a GSS code: one of the letters E, W, S, N, K, L, J and M and eight digits, such as"
                            + " E38000171")
            .advice("{remedy}")
            .validExample(fill(BODY, "gss", "E38000171"))
            .invalidExample(fill(BODY, "gss", "E38 000171"))
            .build());

    static final RuleInfo DIGITS = FAMILY.builtIn(rule("OHSEL-SHAPE-010")
            .title("A number has too many digits")
            .rationale("No measurement is that large or that exact, and programs would silently round it.")
            .message("{where} may have up to {integer} digits before the decimal point and up to {fraction} after"
                    + " it")
            .advice("Round the number, or correct it.")
            .validExample(fill(MEASURE, "90.5"))
            .invalidExample(fill(MEASURE, "90.5E-40"))
            .build());

    /** An extension takes the place of a member, or is not JSON: it cannot be written as what it is. */
    static final Rule EXTENSION = FAMILY.onExtensions(
            rule("OHSEL-SHAPE-011", Severity.ERROR, "the component extensions of the types of ohsel-model")
                    .title("An extension cannot be written")
                    .rationale("An extension is a member that the model does not know, with its value as JSON. One that"
                            + " has the name of a member that is set would make it a duplicate, so it is not written; one"
                            + " that is not JSON would spoil the whole document, so nothing is. Readers make no such"
                            + " extensions, so the examples show the component of a value in memory.")
                    .message("the extension {where} {fault}")
                    .advice("{remedy}")
                    .validExample(fill(EXTENDED, "\"reference\": \"\\\"C-17\\\"\""))
                    .invalidExample(fill(EXTENDED, "\"reference\": \"C-17\""))
                    .build(),
            ShapeRules::checkExtension);

    private static @Nullable Map<String, Object> checkExtension(
            Class<?> type, String name, String json, @Nullable Object member) {
        boolean isType =
                name.equals(ExtensionNames.TYPE) && ExtensionNames.members(type).contains(name);
        if (isType || (member != null && !isSpelling(member, json))) {
            return Map.of(
                    "fault",
                    isType
                            ? "has the name of the member that says what the record is"
                            : "has the name of a member that is set",
                    "remedy",
                    "Remove it, or give it another name.");
        }
        return JsonSyntax.isJson(json)
                ? null
                : Map.of("fault", "is not JSON", "remedy", "Put it in with putExtensionText if it is a string.");
    }

    /** Whether an extension is how a number was written that is the value of the member: 24.0 for 24. */
    private static boolean isSpelling(Object member, String json) {
        try {
            return member instanceof Number && new BigDecimal(json).compareTo(new BigDecimal(member.toString())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** What a reader could not read is kept, and is still wrong when the value is checked again. */
    static final Rule UNREAD = FAMILY.onExtensions(
            rule("OHSEL-SHAPE-012", Severity.ERROR, "the component extensions of the types of ohsel-model")
                    .title("A member could not be read")
                    .rationale(
                            "What a reader cannot read it reports, and keeps as JSON under the name of the member, so"
                                    + " that it can be written back. The value lacks it until the member is set. The examples"
                                    + " show the component of a value in memory.")
                    .message("{where} could not be read, and is kept as it was written")
                    .advice("Set it, or read the input again to learn what is wrong with it.")
                    .validExample(fill(EXTENDED, "\"reference\": \"17\""))
                    .invalidExample(fill(EXTENDED, "\"boroughs\": \"[\\\"bexley\\\", 5]\""))
                    .build(),
            ShapeRules::checkUnread);

    /** Null and an empty array mean the same as no member at all. */
    private static @Nullable Map<String, Object> checkUnread(
            Class<?> type, String name, String json, @Nullable Object member) {
        boolean unread = member == null
                && !name.equals(ExtensionNames.TYPE)
                && ExtensionNames.members(type).contains(name)
                && !json.equals("null")
                && !json.equals("[]")
                && JsonSyntax.isJson(json);
        return unread ? Map.of() : null;
    }

    static final RuleInfo TIME_OF_DAY = FAMILY.builtIn(rule("OHSEL-SHAPE-013")
            .title("A time of day has the wrong form")
            .rationale("Seven o'clock is in the morning or in the evening; calendars and lists of meetings need to know"
                    + " which.")
            .message("{where} must be a time of day on the 24-hour clock, such as 17:30")
            .advice("{remedy}")
            .validExample(fill(TIMED, "17:30"))
            .invalidExample(fill(TIMED, "5.30 pm"))
            .build());

    private static final Map<Class<? extends Annotation>, RuleInfo> BY_CONSTRAINT = Map.ofEntries(
            Map.entry(NotNull.class, REQUIRED),
            Map.entry(NotBlank.class, BLANK),
            Map.entry(NotEmpty.class, SIZE),
            Map.entry(Size.class, SIZE),
            Map.entry(Pattern.class, FORMAT),
            Map.entry(Min.class, TOO_SMALL),
            Map.entry(Max.class, TOO_LARGE),
            Map.entry(Positive.class, TOO_SMALL),
            Map.entry(PositiveOrZero.class, TOO_SMALL),
            Map.entry(RecordId.class, RECORD_ID),
            Map.entry(RecordRef.class, RECORD_ID),
            Map.entry(OdsCode.class, ODS_CODE),
            Map.entry(GssCode.class, GSS_CODE),
            Map.entry(TimeOfDay.class, TIME_OF_DAY),
            Map.entry(Digits.class, DIGITS));

    private ShapeRules() {}

    private static RuleInfoBuilder rule(String id) {
        return rule(id, Severity.ERROR, MODEL);
    }

    private static RuleInfoBuilder rule(String id, Severity severity, String source) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources(source);
    }

    /**
     * The rules under which violations of constraints are reported.
     *
     * @return a rule for each constraint, including those that the model does not use
     */
    public static ConstraintRules constraints() {
        return new ConstraintRules(BY_CONSTRAINT, ShapeRules::unknown);
    }

    /**
     * The rule for a missing value.
     *
     * @return the rule
     */
    public static RuleInfo required() {
        return REQUIRED;
    }

    /**
     * A rule for a constraint that the model does not use but a later one may: named after it, and not in any
     * catalogue.
     */
    private static RuleInfo unknown(Class<? extends Annotation> constraint) {
        return rule("CONSTRAINT-"
                        + constraint.getSimpleName().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
                .title("A constraint is violated")
                .rationale("See " + constraint.getName())
                .message("{says}")
                .advice("See " + constraint.getName())
                .validExample("")
                .invalidExample("")
                .build();
    }
}
