// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Map;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogKeys;
import org.ohsel.rules.standard.support.CircularReferences;
import org.ohsel.rules.standard.support.ForeignIdentifiers;
import org.ohsel.rules.standard.support.MissingRecords;
import org.ohsel.rules.standard.support.ReferenceTypes;
import org.ohsel.rules.standard.support.UnknownBodies;

/** References from records to records and to bodies, and the ids that they use. */
final class ReferenceRules {

    static final Family FAMILY = new Family("OHSEL-REF");

    private static final String IDENTIFIED = """
            {"schemaVersion": "1.0", "records": [
              {"type": "event", "id": "event-1", "kind": "workshop",
               "identifiers": [{"system": "moderngov.example.gov.uk", "value": "MId=9001"}]},
              {"type": "event", "id": "event-2", "kind": "workshop",
               "identifiers": [{"system": "moderngov.example.gov.uk", "value": "%s"}]}]}
            """;

    /**
     * No two records of a log have the same id. Remembers nothing beyond the index that the engine keeps for every log.
     */
    static final Rule UNIQUE_ID = FAMILY.onLog(
            rule("OHSEL-REF-001", Severity.ERROR)
                    .title("Two records have the same id")
                    .rationale(
                            "A reference to the id could mean either of them, and a system that stores the log by id loses"
                                    + " one.")
                    .addSources("Popolo, Open Civic Data: identifiers")
                    .message("record number {first} of the log already has the id {id}")
                    .advice("Give one of the two a different id, and correct the references to it.")
                    .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "workshop"},
                      {"type": "event", "id": "event-2", "kind": "workshop"}]}
                    """)
                    .invalidExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "workshop"},
                      {"type": "event", "id": "event-1", "kind": "workshop"}]}
                    """)
                    .build(),
            (context, index) -> (record, place, reporter) -> checkUniqueId(record, index, reporter),
            ReferenceRules::idKeys);

    private static void checkUniqueId(EngagementRecord record, FingerprintIndex index, LogReporter reporter) {
        if (record.id() != null) {
            index.find(record.id())
                    .ifPresent(
                            first -> reporter.report("/id", Map.of("id", record.id(), "first", index.numberOf(first))));
        }
    }

    private static void idKeys(EngagementRecord record, Context context, LogKeys.Sink sink) {
        if (record.id() != null) {
            sink.isOnly(LogKeys.id(record.id()));
        }
    }

    /** A record that is referred to is in the log. */
    static final Rule KNOWN_REFERENCE = FAMILY.onLog(
            rule("OHSEL-REF-002", Severity.ERROR)
                    .title("A reference leads to a record that is not in the log")
                    .rationale(
                            "If an event fed into a strategy that is not in the log, readers cannot tell what became of it.")
                    .addSources("000:25")
                    .message("the log has no record with the id {id}")
                    .advice("Add the record, or correct the id.")
                    .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "public-event", "partOf": "event-2"},
                      {"type": "event", "id": "event-2", "kind": "public-event"}]}
                    """)
                    .invalidExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "public-event", "partOf": "event-3"},
                      {"type": "event", "id": "event-2", "kind": "public-event"}]}
                    """)
                    .build(),
            (context, index) -> new MissingRecords(index),
            LogKeys.REFERENCES);

    /** Nothing is, by any number of steps, a part of itself, its own predecessor or its own successor. */
    static final Rule NO_CIRCLE = FAMILY.onLog(
            rule("OHSEL-REF-003", Severity.ERROR)
                    .title("References form a circle")
                    .rationale(
                            "An event that is part of itself cannot be counted as part of a whole, and a body that is its own"
                                    + " successor has no successor. Programs that follow such references never finish.")
                    .addSources("002:3", "003:91", "W3C Organization Ontology", "schema.org, superEvent")
                    .message("following {member} from here leads back here: {circle}")
                    .advice(
                            "Find out which of these is the whole, or the latest, and remove the reference that leads on from it.")
                    .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "public-event", "partOf": "event-2"},
                      {"type": "event", "id": "event-2", "kind": "public-event"}]}
                    """)
                    .invalidExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "public-event", "partOf": "event-2"},
                      {"type": "event", "id": "event-2", "kind": "public-event", "partOf": "event-1"}]}
                    """)
                    .build(),
            (context, index) -> new CircularReferences(context.vocabulary(), index),
            CircularReferences.KEYS);

    /** Where a reference may only be to one type of record, the record that it refers to is of that type. */
    static final Rule RIGHT_TYPE_OF_RECORD = FAMILY.onLog(
            rule("OHSEL-REF-004", Severity.ERROR)
                    .title("A reference leads to a record of the wrong type")
                    .rationale(
                            "Programs that follow it find a publication where they expect an event, and fail or leave it out."
                                    + " Usually the id was mistaken for another that looks like it.")
                    .addSources("001:6", "003:91", "the types of references in ohsel-model")
                    .message("{id} is of type {actual}, but the reference needs one of type {expected}")
                    .advice(
                            "Refer to a record of type {expected}, or move the reference to a member that takes one of type"
                                    + " {actual}.")
                    .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "publication", "id": "report-1", "kind": "paper", "title": "A report",
                       "presentedAt": ["event-1"]},
                      {"type": "event", "id": "event-1", "kind": "workshop"}]}
                    """)
                    .invalidExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "publication", "id": "report-1", "kind": "paper", "title": "A report"},
                      {"type": "event", "id": "event-1", "kind": "workshop", "partOf": "report-1"}]}
                    """)
                    .build(),
            (context, index) -> new ReferenceTypes(index),
            LogKeys.REFERENCES);

    /** A body that is referred to is in the vocabulary, or is described in the log. */
    static final Rule KNOWN_BODY = FAMILY.onLogAndRecords(
            rule("OHSEL-REF-005", Severity.WARNING)
                    .title("A body is neither in the vocabulary nor described in the log")
                    .rationale(
                            "Readers cannot tell which body is meant: whether it still exists, what it is called, what took its"
                                    + " place. A code with one letter too many or too few looks like the code of another body.")
                    .addSources("002:3", "NHS ODS", "the codes of BodyRef")
                    .message("{body} is not in the vocabulary, and no record here describes it")
                    .advice("{nearest} If another body is meant, add a record of type body that describes it.")
                    .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "workshop", "body": "riverside-patient-group"},
                      {"type": "body", "id": "riverside-patient-group", "name": "Riverside patient group"}]}
                    """)
                    .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "body": "08Z"}
                    """)
                    .build(),
            (body, context) -> context.vocabulary().concept(body).isEmpty(),
            (context, index) -> new UnknownBodies(context.vocabulary()),
            UnknownBodies.KEYS);

    /** What was taken from another system is not taken twice. Remembers each identifier in 16 to 32 bytes. */
    static final Rule UNIQUE_IDENTIFIER = FAMILY.onLog(
            rule("OHSEL-REF-006", Severity.WARNING)
                    .title("Two records have the same identifier in another system")
                    .rationale(
                            "The identifier is there so that nothing is taken over twice. Two records of one type that share it"
                                    + " are the same thing twice, or one has the wrong identifier; records of different types may"
                                    + " come from one entry, as a meeting and its minutes do.")
                    .addSources("the definition of ExternalIdentifier", "HL7 FHIR R4, Identifier")
                    .message("record number {first} of the log already has the identifier {value} in {system}")
                    .advice("Remove one of the two records, or correct its identifier.")
                    .validExample(fill(IDENTIFIED, "MId=9002"))
                    .invalidExample(fill(IDENTIFIED, "MId=9001"))
                    .build(),
            (context, index) -> new ForeignIdentifiers(index),
            ForeignIdentifiers::keys);

    private ReferenceRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE);
    }
}
