// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.ReferenceMemory;
import org.ohsel.rules.plan.ReferencePlan;

/**
 * A body that is referred to is in the vocabulary, or the log describes it. What is written in place of a code and the
 * vocabulary recognises is left to {@link TermRules}.
 *
 * <p>Remembers the id and the codes of each body that the log describes, some 100 bytes a code; each code of the
 * vocabulary that was used, once; and the references to bodies that are in neither, see
 * {@link OpenReferences}.
 */
final class KnownBody implements LogRule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-REF-005")
            .severity(Severity.WARNING)
            .pack(Pack.CORE)
            .title("A body is neither in the vocabulary nor described by the log")
            .rationale(
                    "Nobody can tell who is meant: whether it still exists, what it is called, who took its place. A code"
                            + " of one letter more or less reads as a body of its own.")
            .addSources("002:3", "NHS ODS", "the codes of BodyRef")
            .message("{body} is no body of the vocabulary, and the log does not describe it")
            .advice("{nearest} If another body is meant, add a record of the type body that describes it.")
            .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "workshop", "body": "riverside-patient-group"},
                      {"type": "body", "id": "riverside-patient-group", "name": "Riverside patient group"}]}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "body": "08Z"}
                    """)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Memory begin(Context context, RecordIndex index) {
        return new Bodies(context.vocabulary());
    }

    private record Reference(Place place, ReferencePlan.Pointer pointer, BodyRef body) {}

    /** The bodies that are known, and the references to others. */
    private static final class Bodies implements ReferenceMemory {

        private final Vocabulary vocabulary;

        /** Codes of the vocabulary that were used, and ids and codes of bodies that the log describes. */
        private final Set<String> known = new HashSet<>();

        private final OpenReferences<Reference> unknown = new OpenReferences<>();

        Bodies(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        @Override
        public void see(EngagementRecord record, Place place, LogReporter reporter) {
            if (record instanceof Body body) {
                add(body.id());
                add(body.ods());
                add(body.gss());
            }
        }

        private void add(@Nullable String code) {
            if (code != null) {
                known.add(code);
            }
        }

        @Override
        public void body(BodyRef body, ReferencePlan.Pointer pointer, Place place) {
            @Nullable String code = body.code();
            if (code == null || code.isBlank() || known.contains(code)) {
                return;
            }
            if (vocabulary.concept(body).isPresent()) {
                known.add(code);
            } else if (TermRules.readings(body, vocabulary).isEmpty()) {
                unknown.add(new Reference(place, pointer, body), code, 0);
            }
        }

        @Override
        public void end(LogReporter reporter) {
            for (Reference reference : unknown.first()) {
                if (!known.contains(reference.body().code())) {
                    reporter.at(reference.place())
                            .report(
                                    reference.pointer().toString(),
                                    Map.of(
                                            "body", new Quoted(reference.body().code()),
                                            "nearest", new NearestTerms(vocabulary, reference.body())));
                }
            }
            Set<Long> fingerprints =
                    known.stream().map(RecordIndex::fingerprint).collect(Collectors.toSet());
            reporter.reportUnkept(unknown.countMore((fingerprint, tag) -> !fingerprints.contains(fingerprint)));
        }
    }
}
