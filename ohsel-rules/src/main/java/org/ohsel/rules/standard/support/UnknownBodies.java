// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogKeys;
import org.ohsel.rules.spi.RecordPointer;
import org.ohsel.rules.spi.ReferenceListener;

/**
 * The bodies that are known, and the references to others. A string in place of a code that the vocabulary recognises
 * is left to the rules of the family OHSEL-TERM.
 *
 * <p>Remembers the id and the codes of each body that the log describes, some 100 bytes per code; each code of the
 * vocabulary that was used, once; and the references to bodies that are in neither, see {@link OpenReferences}.
 */
public final class UnknownBodies implements ReferenceListener {

    private record Reference(Place place, RecordPointer pointer, BodyRef body) {}

    private final Vocabulary vocabulary;

    /** Codes of the vocabulary that were used, and ids and codes of bodies that the log describes. */
    private final Set<String> known = new HashSet<>();

    private final OpenReferences<Reference> unknown = new OpenReferences<>(this::isSettled);
    private boolean lookingAgain;

    /** The kinds of record that describe a body. */
    private final ByKind<Place> kinds = new ByKind<Place>("UnknownBodies.kinds")
            .on(Body.class, (body, place) -> describe(body))
            .nothingOn(List.of(
                    Appointment.class,
                    ChangeEvent.class,
                    CommissioningActivity.class,
                    Event.class,
                    ProviderReview.class,
                    Publication.class,
                    Rating.class,
                    Strategy.class,
                    UnknownRecord.class));

    /**
     * Creates an empty memory.
     *
     * @param vocabulary the vocabulary in which to look up codes
     */
    public UnknownBodies(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        kinds.accept(record, place);
    }

    private void describe(Body body) {
        known.addAll(codes(body));
    }

    /** The codes by which a record describes a body. */
    static List<String> codes(Body body) {
        return Stream.of(body.id(), body.ods(), body.gss())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The key of the records that describe a body. */
    static String key(String code) {
        return "body\n" + code;
    }

    private static boolean isUnknown(BodyRef body, Vocabulary vocabulary) {
        return vocabulary.concept(body).isEmpty()
                && Bodies.readings(vocabulary, body).isEmpty();
    }

    /** A record that describes a body, and one that refers to a body that the vocabulary does not have. */
    public static final LogKeys KEYS = new LogKeys() {
        @Override
        public void of(EngagementRecord record, Context context, Sink sink) {
            if (record instanceof Body body) {
                codes(body).forEach(code -> sink.offers(key(code)));
            }
        }

        @Override
        public void body(BodyRef body, Context context, Sink sink) {
            if (body.code() != null && !body.code().isBlank() && isUnknown(body, context.vocabulary())) {
                sink.expects(key(body.code()));
            }
        }
    };

    @Override
    public void body(BodyRef body, RecordPointer pointer, Place place, LogReporter reporter) {
        @Nullable String code = body.code();
        if (code == null || code.isBlank() || known.contains(code)) {
            return;
        }
        if (vocabulary.concept(body).isPresent()) {
            known.add(code);
        } else if (Bodies.readings(vocabulary, body).isEmpty()) {
            Reference reference = new Reference(place, pointer, body);
            if (lookingAgain && !reporter.context().lacksVocabulary()) {
                report(reference, reporter);
            } else {
                unknown.add(reference, code, 0);
            }
        }
    }

    @Override
    public boolean wantsSecondLook() {
        return unknown.crowdedOut(unknownByFingerprint());
    }

    @Override
    public void lookAgain() {
        lookingAgain = true;
        unknown.clear();
    }

    @Override
    public void end(LogReporter reporter) {
        if (reporter.context().lacksVocabulary()) {
            return;
        }
        for (Reference reference : unknown.first()) {
            if (!isSettled(reference)) {
                report(reference, reporter.at(reference.place()));
            }
        }
        reporter.reportUnkept(unknown.countMore(unknownByFingerprint()));
    }

    private void report(Reference reference, LogReporter reporter) {
        reporter.report(
                reference.pointer().toString(),
                Map.of(
                        "body", new Quoted(reference.body().code()),
                        "nearest", new NearestTerms(vocabulary, reference.body())));
    }

    private boolean isSettled(Reference reference) {
        return known.contains(reference.body().code());
    }

    private OpenReferences.Judge unknownByFingerprint() {
        Set<Long> fingerprints =
                known.stream().map(FingerprintIndex::fingerprint).collect(Collectors.toSet());
        return (fingerprint, tag) -> !fingerprints.contains(fingerprint);
    }
}
