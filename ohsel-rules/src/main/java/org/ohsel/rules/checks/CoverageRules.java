// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Participation;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Severity;

/** Whom and what a log as a whole leaves out. */
final class CoverageRules {

    private static final String AREAS = "workstream";
    private static final Set<RelationKind> SAME_OR_PART_OF =
            Set.of(RelationKind.EXACT_MATCH, RelationKind.CLOSE_MATCH, RelationKind.BROAD_MATCH);

    private static final String TWO_EVENTS = """
            {"schemaVersion": "1.0", "records": [
              {"type": "event", "id": "event-1", "kind": "public-event", %s},
              {"type": "event", "id": "event-2", "kind": "public-event", %s}]}
            """;
    private static final String ASSESSED = """
            {"schemaVersion": "1.0", "records": [
              {"type": "strategy", "id": "strategy-1", "title": "A strategy", "assessments": [
                {"kind": "equality-impact-assessment",
                 "impactedGroups": [{"group": "carers", "methods": ["facilitated-table-discussion"]}]}]},
              {"type": "event", "id": "event-1", "kind": "public-event",
               "participations": [{"kind": "attended", "groups": ["%s"]}]}]}
            """;

    /** Events that are for the people of boroughs are for those of all six. Remembers a set of boroughs. */
    static final LogCheck BOROUGHS = new LogCheck(
            LoopRules.rule("OHSEL-LOOP-005", Severity.INFO, "003:91")
                    .title("Some boroughs have an event and others none")
                    .rationale(
                            "The programme held an event in each of the six boroughs (003:91). Where a log has events for"
                                    + " some, people in the others may have had no say, or their event went unrecorded.")
                    .message("there are events for {covered}, and none for {missing}")
                    .advice("Hold one there, or record the one that was held.")
                    .validExample(TWO_EVENTS.formatted(
                            "\"boroughs\": [\"bexley\", \"bromley\", \"greenwich\"]",
                            "\"boroughs\": [\"lambeth\", \"lewisham\", \"southwark\"]"))
                    .invalidExample(TWO_EVENTS.formatted(
                            "\"boroughs\": [\"bexley\", \"bromley\"]",
                            "\"boroughs\": [\"lambeth\", \"lewisham\", \"southwark\"]"))
                    .build(),
            (context, index) -> new Coverage(codes(List.of(Borough.values()))) {

                @Override
                Collection<String> of(Event event) {
                    return codes(event.boroughs());
                }
            });

    /** Events on areas of the strategy are on all of them. Remembers a set of areas. */
    static final LogCheck WORKSTREAMS = new LogCheck(
            LoopRules.rule("OHSEL-LOOP-006", Severity.INFO, "000:16", "004:57-90")
                    .title("Some areas of the strategy have an event and others none")
                    .rationale("The strategy has seven areas, each with a Clinical Leadership Group, and the events of"
                            + " document 000 were about all of them. An event without workstreams is about the programme as"
                            + " a whole, and counts for all.")
                    .message("there are events on {covered}, and none on {missing}")
                    .advice("Hold one on these, or record the one that was held.")
                    .validExample(TWO_EVENTS.formatted(
                            "\"workstreams\": [\"maternity\", \"cancer\"]", "\"title\": \"The whole programme\""))
                    .invalidExample(TWO_EVENTS.formatted(
                            "\"workstreams\": [\"maternity\", \"cancer\"]", "\"workstreams\": [\"planned-care\"]"))
                    .build(),
            (context, index) -> new Areas(context.vocabulary()));

    /**
     * A group that an assessment finds impacted and that is to be engaged takes part in something. Remembers each group that
     * took part once, and the impacted groups that have not yet, some 150 bytes each.
     */
    static final LogCheck IMPACTED_GROUPS = new LogCheck(
            LoopRules.rule("OHSEL-LOOP-007", Severity.INFO, "002:56")
                    .title("An impacted group took part in nothing")
                    .rationale(
                            "The groups that an assessment finds impacted decide who is engaged and how (002:56). This one"
                                    + " was to be engaged, the log records who took part in what, and it is not among them.")
                    .message("{group} took part in nothing that the log records")
                    .advice("Engage them, or add them to the participations of the event at which they were.")
                    .validExample(ASSESSED.formatted("carers"))
                    .invalidExample(ASSESSED.formatted("public"))
                    .build(),
            (context, index) -> new Groups());

    private CoverageRules() {}

    private static List<String> codes(List<? extends @Nullable Term> terms) {
        List<String> codes = new ArrayList<>(terms.size());
        for (@Nullable Term term : terms) {
            if (term != null && term.code() != null) {
                codes.add(term.code());
            }
        }
        return codes;
    }

    /** What is covered so far of a list of which a log should cover all, as soon as two events cover two of it. */
    private abstract static class Coverage implements LogRule.Memory {

        private final List<String> all;
        private final Set<String> covered = new LinkedHashSet<>();
        private int events;

        Coverage(List<String> all) {
            this.all = all;
        }

        /** What of the list an event covers; other codes do not matter. */
        abstract Collection<String> of(Event event);

        @Override
        public void see(EngagementRecord record, Place place, LogReporter reporter) {
            if (record instanceof Event event
                    && event.status() != EventStatus.CANCELLED
                    && event.status() != EventStatus.POSTPONED) {
                boolean counts = false;
                for (String code : of(event)) {
                    if (all.contains(code)) {
                        covered.add(code);
                        counts = true;
                    }
                }
                events += counts ? 1 : 0;
            }
        }

        @Override
        public void end(LogReporter reporter) {
            if (events >= 2 && covered.size() >= 2 && covered.size() < all.size()) {
                reporter.report(
                        "",
                        Map.of(
                                "covered",
                                        all.stream().filter(covered::contains).toList(),
                                "missing",
                                        all.stream()
                                                .filter(code -> !covered.contains(code))
                                                .toList()));
            }
        }
    }

    /** Which of the areas of the strategy have an event. */
    private static final class Areas extends Coverage {

        private final Vocabulary vocabulary;
        private final List<String> all;

        Areas(Vocabulary vocabulary) {
            this(vocabulary, areas(vocabulary));
        }

        private Areas(Vocabulary vocabulary, List<String> all) {
            super(all);
            this.vocabulary = vocabulary;
            this.all = all;
        }

        private static List<String> areas(Vocabulary vocabulary) {
            return vocabulary.scheme(AREAS).stream()
                    .flatMap(scheme -> scheme.concepts().stream())
                    .map(Concept::code)
                    .toList();
        }

        @Override
        Collection<String> of(Event event) {
            boolean whole = event.workstreams().isEmpty();
            List<String> codes = new ArrayList<>();
            event.workstreams().forEach(workstream -> add(workstream, codes));
            for (@Nullable AgendaItem item : event.agenda()) {
                if (item != null && !item.workstreams().isEmpty()) {
                    whole = false;
                    item.workstreams().forEach(workstream -> add(workstream, codes));
                }
            }
            return whole ? all : codes;
        }

        /** A workstream of another list counts for the area that it is the same as or a part of. */
        private void add(@Nullable Workstream workstream, List<String> codes) {
            if (workstream == null || workstream.code() == null) {
                return;
            }
            if (workstream.scheme().equals(AREAS)) {
                codes.add(workstream.notation());
                return;
            }
            vocabulary.concept(workstream).stream()
                    .flatMap(concept -> concept.relations().stream())
                    .filter(relation -> SAME_OR_PART_OF.contains(relation.kind())
                            && relation.scheme().equals(AREAS))
                    .forEach(relation -> codes.add(relation.code()));
        }
    }

    /** Which groups took part, and which are impacted. */
    private static final class Groups implements LogRule.Memory {

        private record Impacted(Place place, int assessment, int group, String code) {}

        private final Set<String> tookPart = new HashSet<>();
        private final List<Impacted> open = new ArrayList<>();

        @Override
        public void see(EngagementRecord record, Place place, LogReporter reporter) {
            if (record instanceof Event event) {
                event.participations().forEach(this::add);
            } else if (record instanceof Strategy strategy) {
                strategy.participations().forEach(this::add);
                addImpacted(strategy.assessments(), place);
            } else if (record instanceof CommissioningActivity activity) {
                activity.involvements().stream()
                        .flatMap(involvement -> groups(involvement).stream())
                        .forEach(this::add);
                addImpacted(activity.assessments(), place);
            }
        }

        private static List<StakeholderGroup> groups(@Nullable Involvement involvement) {
            return involvement == null ? List.of() : involvement.groups();
        }

        private void add(@Nullable Participation participation) {
            if (participation != null && participation.kind() != ParticipationKind.INVITED) {
                participation.groups().forEach(this::add);
            }
        }

        private void add(@Nullable StakeholderGroup group) {
            if (group != null && group.code() != null) {
                tookPart.add(group.code());
            }
        }

        private void addImpacted(List<Assessment> assessments, Place place) {
            for (int i = 0; i < assessments.size(); i++) {
                List<ImpactedGroup> groups = Optional.ofNullable(assessments.get(i))
                        .map(Assessment::impactedGroups)
                        .orElse(List.of());
                for (int j = 0; j < groups.size(); j++) {
                    @Nullable String code = toBeEngaged(groups.get(j));
                    if (code != null && !tookPart.contains(code)) {
                        open.add(new Impacted(place, i, j, code));
                    }
                }
            }
        }

        /** The code of a group for which engagement is planned or recorded; that none is, is for another rule to say. */
        private static @Nullable String toBeEngaged(@Nullable ImpactedGroup impacted) {
            if (impacted == null || impacted.group() == null) {
                return null;
            }
            boolean planned =
                    !impacted.methods().isEmpty() || !impacted.engagedAt().isEmpty();
            return planned ? impacted.group().code() : null;
        }

        @Override
        public void end(LogReporter reporter) {
            if (tookPart.isEmpty()) {
                return; // a log that does not record who took part says nothing of who did not
            }
            for (Impacted impacted : open) {
                if (!tookPart.contains(impacted.code())) {
                    reporter.at(impacted.place())
                            .report(
                                    "/assessments/" + impacted.assessment() + "/impactedGroups/" + impacted.group(),
                                    Map.of("group", new Quoted(impacted.code())));
                }
            }
        }
    }
}
