// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.ValueCheck;

/** Whether codes say on their date, and beside each other, what the registers say. */
final class CodeRules {

    private static final ValueCheck<EngagementRecord> TERM_IN_FORCE = new ValueCheck<>(
            rule("OHSEL-CODE-002", Severity.ERROR)
                    .title("A scheme is used on a day on which there was none")
                    .rationale("The Friends and Family Test began in April 2013, Quality Accounts in April 2010 and the"
                            + " ratings of STPs in July 2017. A record that has them earlier has the wrong date or the"
                            + " wrong scheme.")
                    .addSources(
                            "002:21-29", "003:26-32", "SI 2010/279", "NHS England, STP progress dashboard, July 2017")
                    .message("{term} ({name}) has been in use {validity}, and this is dated {date}")
                    .advice("Correct the date, or name what was used then.")
                    .validExample("""
                            {"type": "provider-review", "id": "review-1", "kind": "quality-review-meeting", "date": "2014-05",
                             "evidence": ["friends-and-family-test"]}
                            """)
                    .invalidExample("""
                            {"type": "provider-review", "id": "review-1", "kind": "quality-review-meeting", "date": "2012-05",
                             "evidence": ["friends-and-family-test"]}
                            """)
                    .build(),
            EngagementRecord.class,
            Set.of(ProviderReview.class, Rating.class, Publication.class),
            (record, reporter) -> {
                if (record instanceof ProviderReview review) {
                    for (int i = 0; i < review.evidence().size(); i++) {
                        inForce(review.evidence().get(i), review.date(), "/evidence/" + i, reporter);
                    }
                } else if (record instanceof Rating rating) {
                    inForce(rating.scheme(), rating.date(), "/scheme", reporter);
                } else if (record instanceof Publication publication) {
                    inForce(publication.kind(), publication.published(), "/kind", reporter);
                }
            });

    private static final ValueCheck<Body> CODES_AGREE = new ValueCheck<>(
            rule("OHSEL-CODE-003", Severity.ERROR)
                    .title("Two codes of one body stand for different bodies")
                    .rationale(
                            "The ODS code is the health service's and the GSS code the statisticians'. Data joined by"
                                    + " the one and by the other would be of two bodies.")
                    .addSources("NHS ODS", "ONS Code History Database")
                    .message("{code} stands for {name}, and {other} for {otherName}")
                    .advice("The codes of {name} are {codes}: correct the one that is wrong.")
                    .validExample("""
                            {"type": "body", "id": "body-1", "name": "NHS Southwark CCG", "ods": "08Q", "gss": "E38000171"}
                            """)
                    .invalidExample("""
                            {"type": "body", "id": "body-1", "name": "NHS Southwark CCG", "ods": "08Q", "gss": "E38000092"}
                            """)
                    .build(),
            Body.class,
            CodeRules::codesAgree);

    private static final ValueCheck<Body> KIND_AGREES = new ValueCheck<>(
            rule("OHSEL-CODE-004", Severity.ERROR)
                    .title("A code stood for another kind of body at the time")
                    .rationale(
                            "Codes outlive the bodies behind them. QKK was the STP's before it was the Integrated Care"
                                    + " Board's, and 72Q, once a CCG, has been a mere location since July 2022.")
                    .addSources("NHS ODS", "Integrated Care Boards (Establishment) Order 2022")
                    .message("{code} stands for no {kind} here; it has been {kinds}")
                    .advice("Correct the kind, the code or the validity.")
                    .validExample("""
                            {"type": "body", "id": "body-1", "name": "Our Healthier South East London", "ods": "QKK",
                             "kind": "sustainability-and-transformation-partnership", "validity": "2017/2018"}
                            """)
                    .invalidExample("""
                            {"type": "body", "id": "body-1", "name": "Our Healthier South East London", "ods": "QKK",
                             "kind": "integrated-care-board", "validity": "2017/2018"}
                            """)
                    .build(),
            Body.class,
            CodeRules::kindAgrees);

    private static final ValueCheck<EngagementRecord> LOCATION_DOES_NOT_ACT = new ValueCheck<>(
            rule("OHSEL-CODE-005", Severity.ERROR)
                    .title("A code is used for a body when it stands for a mere location")
                    .rationale(
                            "72Q was not closed when the CCG was: since July 2022 the register has it as a location of"
                                    + " the Integrated Care Board. It decides nothing and answers for nothing.")
                    .addSources("NHS ODS", "Integrated Care Boards (Establishment) Order 2022")
                    .message("{body} has been a location since the CCG of that code ended, and this is dated {date}")
                    .advice("Name the body that took its place: {instead}.")
                    .validExample(Examples.event("""
                            "date": "2021-09-01", "body": "72Q"
                            """))
                    .invalidExample(Examples.event("""
                            "date": "2022-09-01", "body": "72Q"
                            """))
                    .build(),
            EngagementRecord.class,
            (record, reporter) -> DatedBodies.visit(record, (body, date, list, index, member) -> {
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
            }));

    private static final ValueCheck<CommissioningActivity> COMMISSIONER_SERVES_BOROUGH = new ValueCheck<>(
            rule("OHSEL-CODE-006", Severity.WARNING)
                    .title("None of the commissioners of an activity commissions for one of its boroughs")
                    .rationale(
                            "Each of the six CCGs commissioned for one borough. What is filed under another is missed by"
                                    + " whoever looks for what changed in theirs.")
                    .addSources("002:3", "NHS ODS")
                    .message("none of {commissioners} commissions for {borough}")
                    .advice("Add the commissioner of {borough}, or correct the borough.")
                    .validExample(Examples.activity("project", """
                            "commissioners": ["08L"], "boroughs": ["lewisham"]
                            """))
                    .invalidExample(Examples.activity("project", """
                            "commissioners": ["08L"], "boroughs": ["lambeth"]
                            """))
                    .build(),
            CommissioningActivity.class,
            CodeRules::commissionerServesBorough);

    private static final ValueCheck<ChangeEvent> SUCCESSION_AGREES = new ValueCheck<>(
            rule("OHSEL-CODE-007", Severity.ERROR)
                    .title("A succession is not the one that the register has")
                    .rationale("The six CCGs became NHS South East London CCG and only that became the Integrated Care"
                            + " Board. A step left out loses two years of decisions.")
                    .addSources("002:3", "NHS ODS")
                    .message("{original} was followed by {successors}, and not by {results}")
                    .advice("Name {successors} as result; record later steps as change events of their own.")
                    .validExample("""
                            {"type": "change-event", "id": "change-1", "date": "2020-04-01",
                             "originals": ["08K"], "results": ["72Q"]}
                            """)
                    .invalidExample("""
                            {"type": "change-event", "id": "change-1", "date": "2020-04-01",
                             "originals": ["08K"], "results": ["QKK"]}
                            """)
                    .build(),
            ChangeEvent.class,
            CodeRules::successionAgrees);

    private CodeRules() {}

    static List<Rule> all() {
        return List.of(
                new BodyInForce(),
                TERM_IN_FORCE,
                CODES_AGREE,
                KIND_AGREES,
                LOCATION_DOES_NOT_ACT,
                COMMISSIONER_SERVES_BOROUGH,
                SUCCESSION_AGREES);
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE);
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

    private static void codesAgree(Body body, Reporter reporter) {
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

    private static void kindAgrees(Body body, Reporter reporter) {
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

    private static boolean mayOverlap(@Nullable PartialDate some, @Nullable PartialDate other) {
        return some == null || other == null || !(some.isCertainlyBefore(other) || other.isCertainlyBefore(some));
    }

    private static List<String> inTurn(List<DatedKind> kinds) {
        return kinds.stream()
                .map(kind -> kind.validity() == null
                        ? kind.kind().code()
                        : kind.kind().code() + " (" + kind.validity() + ")")
                .toList();
    }

    private static void commissionerServesBorough(CommissioningActivity activity, Reporter reporter) {
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

    private static List<String> boroughs(Concept body) {
        return body.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SERVES)
                .map(relation -> relation.code())
                .toList();
    }

    private static void successionAgrees(ChangeEvent change, Reporter reporter) {
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
}
