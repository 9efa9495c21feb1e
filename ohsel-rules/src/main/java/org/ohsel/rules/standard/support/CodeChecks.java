// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
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
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Reporter;

/** The checks of the rules of the family OHSEL-CODE. */
public final class CodeChecks {

    /** The kinds of record with terms that were not always in use. */
    public static final ByKind<Reporter> TERM_KINDS = new ByKind<Reporter>("CodeChecks.TERM_KINDS")
            .on(ProviderReview.class, CodeChecks::evidenceInForce)
            .on(Rating.class, (rating, reporter) -> inForce(rating.scheme(), rating.date(), "/scheme", reporter))
            .on(
                    Publication.class,
                    (publication, reporter) -> inForce(publication.kind(), publication.published(), "/kind", reporter))
            .nothingOn(List.of(
                    Appointment.class,
                    Body.class,
                    ChangeEvent.class,
                    CommissioningActivity.class,
                    Event.class,
                    Strategy.class,
                    UnknownRecord.class));

    private CodeChecks() {}

    /**
     * Checks OHSEL-CODE-001.
     *
     * @param record the record to check
     * @param reporter takes the findings
     */
    public static void bodyInForce(EngagementRecord record, Reporter reporter) {
        DatedBodies.visit(record, (body, date, list, index, member) -> {
            Vocabulary vocabulary = reporter.context().vocabulary();
            @Nullable Concept concept = DatedBodies.concept(vocabulary, body);
            @Nullable PartialDate validity = concept == null ? null : concept.validity();
            if (concept == null || validity == null || !date.isCertain()) {
                return;
            }
            if (date.isCertainlyBefore(validity) || validity.isCertainlyBefore(date)) {
                reporter.report(DatedBodies.pointer(list, index, member), arguments(vocabulary, body, concept, date));
            } else if (beginsBefore(date, validity) || endsAfter(date, validity)) {
                reporter.reportPossible(
                        DatedBodies.pointer(list, index, member), arguments(vocabulary, body, concept, date));
            }
        });
    }

    /**
     * Checks OHSEL-CODE-002.
     *
     * @param record the record to check
     * @param reporter takes the findings
     */
    public static void termInForce(EngagementRecord record, Reporter reporter) {
        TERM_KINDS.accept(record, reporter);
    }

    /**
     * Checks OHSEL-CODE-003.
     *
     * @param body the body to check
     * @param reporter takes the findings
     */
    public static void codesAgree(Body body, Reporter reporter) {
        if (body.ods() == null || body.gss() == null) {
            return;
        }
        Vocabulary vocabulary = reporter.context().vocabulary();
        Optional<Concept> one = vocabulary.identified(body.ods());
        Optional<Concept> other = vocabulary.identified(body.gss());
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            reporter.report(
                    "/gss",
                    Map.of(
                            "code", body.ods(),
                            "name", one.get().preferredLabel(),
                            "other", body.gss(),
                            "otherName", other.get().preferredLabel(),
                            "codes",
                                    one.get().identifiers().stream()
                                            .map(identifier -> identifier.system() + " " + identifier.value())
                                            .toList()));
        }
    }

    /**
     * Checks OHSEL-CODE-004.
     *
     * @param body the body to check
     * @param reporter takes the findings
     */
    public static void kindAgrees(Body body, Reporter reporter) {
        @Nullable String code = body.ods() == null ? body.gss() : body.ods();
        @Nullable BodyKind claimed = body.kind();
        if (code == null || claimed == null || claimed.code() == null) {
            return;
        }
        reporter.context().vocabulary().identified(code).ifPresent(concept -> {
            List<DatedKind> kinds = concept.kinds();
            boolean agrees = kinds.stream()
                    .anyMatch(kind -> kind.kind().equals(claimed) && mayOverlap(kind.validity(), body.validity()));
            if (!kinds.isEmpty() && !agrees) {
                reporter.report("/kind", Map.of("code", code, "kind", claimed.code(), "kinds", inTurn(kinds)));
            }
        });
    }

    /**
     * Checks OHSEL-CODE-005.
     *
     * @param record the record to check
     * @param reporter takes the findings
     */
    public static void locationDoesNotAct(EngagementRecord record, Reporter reporter) {
        DatedBodies.visit(record, (body, date, list, index, member) -> {
            Vocabulary vocabulary = reporter.context().vocabulary();
            @Nullable Concept concept = DatedBodies.concept(vocabulary, body);
            if (concept != null
                    && date.isCertain()
                    && date.earliest() != null
                    && concept.kindOn(date.earliest())
                            .filter(BodyKind.SUB_ICB_LOCATION::equals)
                            .isPresent()) {
                reporter.report(
                        DatedBodies.pointer(list, index, member),
                        Map.of(
                                "body",
                                body.code(),
                                "date",
                                date,
                                "instead",
                                DatedBodies.instead(vocabulary, concept, date)));
            }
        });
    }

    /**
     * Checks OHSEL-CODE-006.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void commissionerServesBorough(CommissioningActivity activity, Reporter reporter) {
        List<List<String>> served = new ArrayList<>();
        for (BodyRef commissioner : activity.commissioners()) {
            @Nullable Concept concept = DatedBodies.concept(reporter.context().vocabulary(), commissioner);
            List<String> boroughs = concept == null ? List.of() : boroughs(concept);
            if (boroughs.isEmpty()) {
                return;
            }
            served.add(boroughs);
        }
        for (int i = 0; i < activity.boroughs().size(); i++) {
            @Nullable Borough borough = activity.boroughs().get(i);
            if (borough != null
                    && !served.isEmpty()
                    && served.stream().noneMatch(boroughs -> boroughs.contains(borough.code()))) {
                reporter.report(
                        "/boroughs/" + i,
                        Map.of(
                                "borough",
                                borough.code(),
                                "commissioners",
                                activity.commissioners().stream()
                                        .map(BodyRef::code)
                                        .toList()));
            }
        }
    }

    /**
     * Checks OHSEL-CODE-007.
     *
     * @param change the change to check
     * @param reporter takes the findings
     */
    public static void successionAgrees(ChangeEvent change, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        List<String> results = change.results().stream()
                .map(result -> DatedBodies.concept(vocabulary, result))
                .map(result -> result == null ? "" : result.code())
                .toList();
        for (int i = 0; i < change.originals().size(); i++) {
            @Nullable
            Concept original =
                    DatedBodies.concept(vocabulary, change.originals().get(i));
            List<String> successors = original == null
                    ? List.of()
                    : vocabulary.successors(original).stream()
                            .map(Concept::code)
                            .toList();
            if (original != null
                    && !successors.isEmpty()
                    && !results.isEmpty()
                    && !results.contains("")
                    && successors.stream().noneMatch(results::contains)) {
                reporter.report(
                        "/originals/" + i,
                        Map.of("original", original.code(), "successors", successors, "results", results));
            }
        }
    }

    private static void evidenceInForce(ProviderReview review, Reporter reporter) {
        for (int i = 0; i < review.evidence().size(); i++) {
            inForce(review.evidence().get(i), review.date(), "/evidence/" + i, reporter);
        }
    }

    private static void inForce(@Nullable Term term, @Nullable PartialDate date, String pointer, Reporter reporter) {
        if (term == null || term.code() == null || date == null) {
            return;
        }
        reporter.context().vocabulary().concept(term).ifPresent(concept -> {
            @Nullable PartialDate validity = concept.validity();
            if (validity != null && (date.isCertainlyBefore(validity) || validity.isCertainlyBefore(date))) {
                reporter.report(
                        pointer,
                        Map.of(
                                "term",
                                term.code(),
                                "name",
                                concept.preferredLabel(),
                                "validity",
                                validity,
                                "date",
                                date));
            }
        });
    }

    private static boolean mayOverlap(@Nullable PartialDate some, @Nullable PartialDate other) {
        return some == null || other == null || !(some.isCertainlyBefore(other) || other.isCertainlyBefore(some));
    }

    /** Each kind with its dates: a list within a list, which is shown as a phrase. */
    private static List<List<Object>> inTurn(List<DatedKind> kinds) {
        return kinds.stream()
                .map(kind -> kind.validity() == null
                        ? List.<Object>of(kind.kind().code())
                        : List.<Object>of(kind.kind().code(), kind.validity()))
                .toList();
    }

    private static List<String> boroughs(Concept body) {
        return body.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SERVES)
                .map(relation -> relation.code())
                .toList();
    }

    private static boolean beginsBefore(PartialDate date, PartialDate validity) {
        return date.earliest() != null
                && validity.earliest() != null
                && date.earliest().isBefore(validity.earliest());
    }

    private static boolean endsAfter(PartialDate date, PartialDate validity) {
        return date.latest() != null
                && validity.latest() != null
                && date.latest().isAfter(validity.latest());
    }

    private static Map<String, Object> arguments(
            Vocabulary vocabulary, BodyRef body, Concept concept, PartialDate date) {
        return Map.of(
                "body", body.code(),
                "name", concept.preferredLabel(),
                "validity", Objects.requireNonNull(concept.validity()),
                "date", date,
                "instead", DatedBodies.instead(vocabulary, concept, date));
    }
}
