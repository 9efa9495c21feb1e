// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.spi.KnownCodes;
import org.ohsel.rules.spi.WireVersion;

/**
 * The rules about the input that records are read from. They are checked while reading; here are their descriptions.
 */
public final class JsonRules {

    static final Family FAMILY = new Family("OHSEL-JSON");

    private static final String RFC = "RFC 8259 (JSON)";

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event"}
            """;

    /** The input is not valid JSON. */
    public static final RuleInfo SYNTAX = FAMILY.builtIn(rule("OHSEL-JSON-001", RFC)
            .title("The document is not JSON")
            .rationale(
                    "Nothing after the mistake in this record can be read until it is put right; reading resumes with"
                            + " the next record.")
            .message("this is not valid JSON: {reason}")
            .advice("Correct the JSON here: {remedy}.")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1" "kind": "public-event"}
                    """)
            .build());

    /** A value has the wrong JSON type for its member. */
    public static final RuleInfo TYPE = FAMILY.builtIn(rule("OHSEL-JSON-002", "the JSON Schema of this library")
            .title("A value has the wrong type")
            .rationale(
                    "A number in quotes is a string. Guessing what was meant would hide the mistake from its author.")
            .message("{where} must be {expected}, not {actual}")
            .advice("{remedy}")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "inPublic": "yes"}
                    """)
            .build());

    /** An unknown member. */
    public static final RuleInfo UNKNOWN_MEMBER =
            FAMILY.builtIn(rule("OHSEL-JSON-003", "the JSON Schema of this library")
                    .title("A member is unknown")
                    .rationale("A mistyped name loses its value without anybody noticing.")
                    .message("{type} has no member {member}{nearest}")
                    .advice("{remedy}")
                    .validExample(EVENT)
                    .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "tittle": "A workshop"}
                    """)
                    .build());

    /** A code that is not in its closed list. */
    public static final RuleInfo UNKNOWN_CODE = rule("OHSEL-JSON-004", "the closed lists of the vocabulary")
            .title("A code is not in a closed list")
            .rationale("There are nine protected characteristics and five tests of a service change, and no"
                    + " others. The code is kept and written back, but nothing can be concluded from it.")
            .message("{where} is {code}, which is not in the list of codes for {scheme}: {codes}")
            .advice("{remedy}")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "status": "cancelled"}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "status": "called-off"}
                    """)
            .build();

    static final Rule KNOWN_CODE = FAMILY.onValues(UNKNOWN_CODE, ClosedTerm.class, JsonRules::checkKnownCode);

    private static void checkKnownCode(ClosedTerm term, Reporter reporter) {
        if (KnownCodes.lack(term, reporter.context().vocabulary())) {
            reporter.report("", unknownCode(term, reporter.context().vocabulary()));
        }
    }

    /**
     * The arguments of {@link #UNKNOWN_CODE}.
     *
     * @param term a term that is not in its list
     * @param vocabulary knows the names of the codes
     * @return what the message says
     */
    public static Map<String, Object> unknownCode(ClosedTerm term, Vocabulary vocabulary) {
        return KnownCodes.of(term, vocabulary).isNot(term.code(), vocabulary);
    }

    /** A duplicate member. */
    public static final RuleInfo DUPLICATE_MEMBER = FAMILY.builtIn(rule("OHSEL-JSON-005", RFC)
            .title("A member is duplicated")
            .rationale("Some programs take the first, some take the last and some fail: they disagree about what the"
                    + " document says.")
            .message("duplicate member {member}; this one is ignored")
            .advice("Delete one of the two.")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "id": "event-2"}
                    """)
            .build());

    /** An input without any JSON. */
    public static final RuleInfo EMPTY = FAMILY.builtIn(rule("OHSEL-JSON-006", RFC)
            .title("The document is empty")
            .rationale("An empty file is more often a failed export than a log without records.")
            .message("there is nothing to read")
            .advice("Write a record or a log; a log without records is {\"schemaVersion\": \"1.0\", \"records\": []}.")
            .validExample(EVENT)
            .invalidExample(" ")
            .build());

    /** More input after the end of the JSON. */
    public static final RuleInfo TRAILING = FAMILY.builtIn(rule("OHSEL-JSON-007", RFC)
            .title("There is more input after the end")
            .rationale("Two files were joined, or there is one bracket too many: part of the input would go unread.")
            .message("the input should end before this")
            .advice("Write several records as a log, as an array, or one per line; delete anything else that follows.")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event"} ]
                    """)
            .build());

    /** A string that is not in the form of its type, such as one that is not a date. */
    public static final RuleInfo FORMAT = FAMILY.builtIn(rule("OHSEL-JSON-008", "ISO 8601-2")
            .title("A date is not valid")
            .rationale("Every comparison of dates depends on it.")
            .message("{where} is {value}, which is not a valid date: {reason}")
            .advice("{remedy}")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-09-04"}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "4 September 2017"}
                    """)
            .build());

    /** A record with no type, or an unknown one. */
    public static final RuleInfo RECORD_TYPE = FAMILY.builtIn(rule("OHSEL-JSON-009", "the JSON Schema of this library")
            .title("The type of a record is missing or unknown")
            .rationale("Without its type nothing else in the record can be understood.")
            .message("the type is {actual}; it must be one of {types}")
            .advice("{remedy}")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "evnt", "id": "event-1", "kind": "public-event"}
                    """)
            .build());

    /** Bytes that are not UTF-8. */
    public static final RuleInfo ENCODING = FAMILY.builtIn(rule("OHSEL-JSON-010", RFC)
            .title("The document is not in UTF-8")
            .rationale("JSON is exchanged in UTF-8. In any other encoding, letters would be misread.")
            .message("{reason}")
            .advice("Correct the characters here: {remedy}.")
            .validExample(EVENT)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "title": "\\ud800"}
                    """)
            .build());

    /** More of something than the limits allow. */
    public static final RuleInfo LIMIT = FAMILY.builtIn(rule("OHSEL-JSON-011", "the reader's limits")
            .title("The input exceeds a limit")
            .rationale("Limits protect readers against input made to exhaust them.")
            .message("{reason}")
            .advice("If this input is intended, raise the reader's limit.")
            .validExample(EVENT)
            .invalidExample("{\"type\": \"event\", \"id\": \"event-1\", \"kind\": \"public-event\", \"title\": \""
                    + "x".repeat(100_001)
                    + "\"}\n")
            .build());

    /** The log is in a later minor version of the format than this library knows. */
    static final Rule NEWER_MINOR_VERSION = FAMILY.onValues(
            rule("OHSEL-JSON-012", "docs/compatibility.md")
                    .severity(Severity.WARNING)
                    .title("The log is in a newer version of the format")
                    .rationale(
                            "Anything that the newer version added is kept and written back, but not understood or checked.")
                    .message("the log uses version {version} of the format; this library knows {known}")
                    .advice("Check the log with a newer release of this library, or request it in version {known}.")
                    .validExample("""
                    {"schemaVersion": "1.0", "records": []}
                    """)
                    .invalidExample("""
                    {"schemaVersion": "1.7", "records": []}
                    """)
                    .build(),
            EngagementLog.class,
            (log, reporter) -> checkVersion(log, WireVersion::hasNewerMinor, reporter));

    /** The log is in a later major version of the format than this library knows. */
    static final Rule NEWER_MAJOR_VERSION = FAMILY.onValues(
            rule("OHSEL-JSON-013", "docs/compatibility.md")
                    .title("The log is in an unknown version of the format")
                    .rationale(
                            "A new major version may use the same member with another meaning. Everything that can be read is"
                                    + " read as if nothing had changed, and may be misunderstood.")
                    .message("the log uses version {version} of the format, which this library does not know")
                    .advice("Read the log with a newer release of this library, or request it in version {known}.")
                    .validExample("""
                    {"schemaVersion": "1.0", "records": []}
                    """)
                    .invalidExample("""
                    {"schemaVersion": "2.0", "records": []}
                    """)
                    .build(),
            EngagementLog.class,
            (log, reporter) -> checkVersion(log, WireVersion::hasNewerMajor, reporter));

    /** The input is in another format, or JSON of another kind. */
    public static final RuleInfo OTHER_FORMAT = FAMILY.builtIn(rule("OHSEL-JSON-014", "the JSON Schema of this library")
            .title("The input is neither a record nor a log")
            .rationale(
                    "What is in another format says nothing about engagement that could be checked, and is not read.")
            .message("{reason}")
            .advice("Write a record, for instance {\"type\": \"event\", \"id\": \"event-1\", \"kind\":"
                    + " \"public-event\"}, or a log of records, {\"schemaVersion\": \"1.0\", \"records\": []}.")
            .validExample(EVENT)
            .invalidExample("""
                    type,id,kind
                    event,event-1,public-event
                    """)
            .build());

    private JsonRules() {}

    private static RuleInfoBuilder rule(String id, String source) {
        return RuleInfo.builder()
                .id(id)
                .severity(Severity.ERROR)
                .pack(Pack.CORE)
                .addSources(source);
    }

    private static void checkVersion(EngagementLog log, Predicate<WireVersion> isNewer, Reporter reporter) {
        @Nullable String version = log.schemaVersion();
        if (version != null && WireVersion.parse(version).filter(isNewer).isPresent()) {
            reporter.report("/schemaVersion", Map.of("version", version, "known", EngagementLog.SCHEMA_VERSION));
        }
    }
}
