// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Match;
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
            @Nullable Concept concept = Bodies.concept(vocabulary, body, date);
            @Nullable PartialDate validity = concept == null ? null : concept.validity();
            if (concept == null || validity == null) {
                return;
            }
            Order order = Order.within(date, validity);
            if (order == Order.KEPT && isPartlyOutside(date, validity)) {
                order = Order.POSSIBLY_BROKEN;
            }
            if (order != Order.KEPT) {
                order.report(
                        reporter,
                        DatedBodies.pointer(list, index, member),
                        Map.of(
                                "body", concept.code(),
                                "name", Tenures.name(concept, date.earliest()),
                                "validity", validity,
                                "date", date,
                                "instead", instead(record, vocabulary, concept, date)));
            }
        });
    }

    /** The bodies to name for a date: a list of phrases, or a single one in words if none is known. */
    private static Object instead(EngagementRecord record, Vocabulary vocabulary, Concept body, PartialDate date) {
        List<List<Object>> others = new Tenures(vocabulary, body, record.boroughs()).on(date);
        return others.isEmpty() ? "another body" : others;
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
        Optional<Concept> one = identified(vocabulary, body.ods());
        Optional<Concept> other = identified(vocabulary, body.gss());
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

    /** The body with a code, even one that is not quite in its form. */
    private static Optional<Concept> identified(Vocabulary vocabulary, String code) {
        return vocabulary
                .identified(code)
                .or(() -> vocabulary.identified(
                        code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT)));
    }

    /**
     * Checks OHSEL-CODE-004.
     *
     * @param body the body to check
     * @param reporter takes the findings
     */
    public static void kindAgrees(Body body, Reporter reporter) {
        @Nullable String code = Blank.asNull(body.ods()) == null ? body.gss() : body.ods();
        Vocabulary vocabulary = reporter.context().vocabulary();
        @Nullable String claimed = kind(body.kind(), vocabulary);
        if (code == null || claimed == null) {
            return;
        }
        identified(vocabulary, code).ifPresent(concept -> {
            List<DatedKind> kinds = concept.kinds();
            Order agrees = kinds.stream()
                    .filter(kind -> kind.kind().notation().equals(claimed))
                    .map(kind -> Order.within(body.validity(), kind.validity()))
                    .min(Comparator.naturalOrder())
                    .orElse(Order.BROKEN);
            if (!kinds.isEmpty()) {
                agrees.report(reporter, "/kind", Map.of("code", code, "kind", claimed, "kinds", inTurn(kinds)));
            }
        });
    }

    /** The code of a kind of body, however it is written; null if the vocabulary does not have the kind. */
    private static @Nullable String kind(@Nullable BodyKind kind, Vocabulary vocabulary) {
        if (kind == null || kind.code() == null || !kind.scheme().equals(BodyKind.PROGRAMME.scheme())) {
            return null;
        }
        if (vocabulary.concept(kind).isPresent()) {
            return kind.notation();
        }
        List<Match> readings = vocabulary.match(kind.notation(), kind.scheme());
        return readings.size() == 1 && !readings.get(0).isAmbiguous()
                ? readings.get(0).concept().code()
                : null;
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
            @Nullable Concept concept = Bodies.concept(vocabulary, body, date);
            if (concept == null) {
                return;
            }
            Order order = Order.of(date, beforeItWasALocation(concept));
            if (order != Order.KEPT) {
                order.report(
                        reporter,
                        DatedBodies.pointer(list, index, member),
                        Map.of(
                                "body", concept.code(),
                                "date", date,
                                "instead", instead(record, vocabulary, concept, date)));
            }
        });
    }

    /** The time before a code came to stand for no more than a location; null if it never did. */
    private static @Nullable PartialDate beforeItWasALocation(Concept body) {
        for (DatedKind kind : body.kinds()) {
            if (BodyKind.SUB_ICB_LOCATION.equals(kind.kind()) && kind.validity() != null) {
                @Nullable LocalDate began = kind.validity().earliest();
                if (began != null) {
                    return PartialDate.until(PartialDate.of(began.minusDays(1)));
                }
            }
        }
        return null;
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
            @Nullable Concept concept = Bodies.concept(reporter.context().vocabulary(), commissioner);
            List<String> boroughs = concept == null ? List.of() : boroughs(concept);
            if (boroughs.isEmpty()) {
                return;
            }
            served.add(boroughs);
        }
        for (int i = 0; i < activity.boroughs().size(); i++) {
            @Nullable
            String borough = Terms.concept(
                            reporter.context().vocabulary(), activity.boroughs().get(i))
                    .map(Concept::code)
                    .orElse(null);
            if (borough != null
                    && !served.isEmpty()
                    && served.stream().noneMatch(boroughs -> boroughs.contains(borough))) {
                reporter.report(
                        "/boroughs/" + i, Map.of("borough", borough, "who", doNotCommission(activity.commissioners())));
            }
        }
    }

    private static String doNotCommission(List<BodyRef> commissioners) {
        String codes = commissioners.stream().map(BodyRef::code).collect(Collectors.joining(" and "));
        return commissioners.size() == 1 ? codes + " does not commission" : "none of " + codes + " commissions";
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
                .map(result -> Bodies.concept(vocabulary, result))
                .map(result -> result == null ? "" : result.code())
                .toList();
        for (int i = 0; i < change.originals().size(); i++) {
            @Nullable
            Concept original = Bodies.concept(vocabulary, change.originals().get(i));
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
                (original.isComplete(RelationKind.SUCCESSOR) ? Order.BROKEN : Order.POSSIBLY_BROKEN)
                        .report(
                                reporter,
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

    private static void inForce(
            @Nullable OpenTerm term, @Nullable PartialDate date, String pointer, Reporter reporter) {
        if (term == null || term.code() == null || date == null) {
            return;
        }
        Terms.concept(reporter.context().vocabulary(), term).ifPresent(concept -> {
            @Nullable PartialDate validity = concept.validity();
            Order order = Order.within(date, validity);
            if (validity != null && order != Order.KEPT) {
                order.report(
                        reporter,
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

    /** Whether some days of a date certainly lie outside a period, and others within it. */
    private static boolean isPartlyOutside(PartialDate date, PartialDate validity) {
        return date.isCertain()
                && !date.isReversed()
                && (isBefore(date.earliest(), validity.earliest()) || isBefore(validity.latest(), date.latest()));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
