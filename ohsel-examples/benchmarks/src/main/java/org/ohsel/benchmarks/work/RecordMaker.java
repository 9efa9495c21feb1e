// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.work;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ohsel.model.Commitment;
import org.ohsel.model.Contributor;
import org.ohsel.model.Decision;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.Response;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.event.Question;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.StageRecord;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Certainty;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.DecisionOutcome;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.NewsTense;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.PlanningStage;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.Purpose;
import org.ohsel.model.term.ReviewKind;
import org.ohsel.model.term.Role;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.StatementKind;
import org.ohsel.model.term.Strength;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/** Creates valid records like those in the five documents. */
final class RecordMaker {

    /** Those of a number that is written; what is suppressed has none. */
    private static final List<CountQualifier> QUALIFIERS = CountQualifier.values().stream()
            .filter(qualifier -> !qualifier.equals(CountQualifier.SUPPRESSED))
            .toList();

    private static final List<Workstream> WORKSTREAMS = List.of(
            Workstream.MATERNITY,
            Workstream.PLANNED_CARE,
            Workstream.LONG_TERM_CONDITIONS,
            Workstream.URGENT_AND_EMERGENCY_CARE,
            Workstream.PRIMARY_AND_COMMUNITY_CARE);
    private static final List<BodyRef> BODIES = List.of(
            BodyRef.BEXLEY_CCG, BodyRef.LAMBETH_CCG, BodyRef.SOUTHWARK_CCG, BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON);
    private static final List<StakeholderGroup> GROUPS = List.of(
            StakeholderGroup.PUBLIC, StakeholderGroup.PATIENTS, StakeholderGroup.CARERS, StakeholderGroup.HEALTHWATCH);
    private static final List<Theme> THEMES =
            List.of(Theme.JOINED_UP_CARE, Theme.CARE_RECORDS, Theme.WORKFORCE, Theme.PREVENTION, Theme.TARGETS);
    private static final List<Role> ROLES = List.of(Role.FACILITATOR, Role.PRESENTER, Role.ORGANISER, Role.CHAIR);

    private final Random random;
    private final Prose prose;
    private final Size size;

    RecordMaker(Random random, Size size) {
        this.random = random;
        this.prose = new Prose(random);
        this.size = size;
    }

    /** A record of one of four kinds; most are events. */
    EngagementRecord any(int number) {
        return switch (number % 10) {
            case 3, 8 -> activity(number);
            case 5 -> publication(number);
            case 7 -> review(number);
            default -> event(number);
        };
    }

    Event event(int number) {
        boolean large = size == Size.LARGE;
        boolean small = size.parts == 0;
        return Event.builder()
                .id(id("event", number))
                .kind(one(List.of(EventKind.PUBLIC_EVENT, EventKind.WORKSHOP, EventKind.GOVERNANCE_MEETING)))
                .title(prose.title())
                .status(EventStatus.PASSED)
                .date(day())
                .place(small ? null : prose.place())
                .addBorough(one(Borough.SOUTH_EAST_LONDON))
                .body(one(BODIES))
                .inPublic(small ? null : true)
                .addWorkstream(one(WORKSTREAMS))
                .addAllPurposes(small ? List.of() : List.of(Purpose.INFORM, Purpose.HEAR_VIEWS))
                .addAllMethods(small ? List.of() : List.of(EngagementMethod.PLENARY_SESSION, EngagementMethod.FILM))
                .addAllContributors(some(size.parts / 2, this::contributor))
                .addAllParticipations(some(size.parts / 2, this::participation))
                .addAllAgenda(large ? some(size.agendaItems, this::agendaItem) : List.of())
                .addAllQuestions(large ? List.of() : some(size.parts / 4, this::question))
                .addAllFeedback(some(size.parts / 2, this::feedback))
                .addAllCommitments(some(size.parts / 4, this::commitment))
                .addAllFedInto(small ? List.of() : List.of(number == 0 ? "strategy-2018" : id("event", 0)))
                .addSource(source())
                .build();
    }

    private CommissioningActivity activity(int number) {
        return CommissioningActivity.builder()
                .id(id("activity", number))
                .kind(ActivityKind.PROJECT)
                .title(prose.title())
                .addCommissioners(BodyRef.BEXLEY_CCG, BodyRef.BROMLEY_CCG)
                .addBoroughs(Borough.BEXLEY, Borough.BROMLEY)
                .addWorkstream(one(WORKSTREAMS))
                .planningBegan(day())
                .addAllStages(some(
                        size.parts / 2,
                        () -> StageRecord.builder()
                                .stage(PlanningStage.PLANNING)
                                .build()))
                .addAllStatements(some(size.parts * 2, this::statement))
                .addSource(source())
                .build();
    }

    private Publication publication(int number) {
        return Publication.builder()
                .id(id("update", number))
                .kind(PublicationKind.PARTNERSHIP_UPDATE)
                .title(prose.title())
                .number(1 + number)
                .addPublisher(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON)
                .addAudience(StakeholderGroup.LEADERS)
                .period(PartialDate.parse("2017-07/2017-08"))
                .addAllStatements(some(size.parts * 2, this::statement))
                .addAllCommitments(some(size.parts / 4, this::commitment))
                .addSource(source())
                .build();
    }

    private ProviderReview review(int number) {
        return ProviderReview.builder()
                .id(id("review", number))
                .kind(ReviewKind.QUALITY_REVIEW_MEETING)
                .title(prose.title())
                .reviewer(BodyRef.SOUTHWARK_CCG)
                .date(day())
                .addAllStatements(some(size.parts * 2, this::statement))
                .addAllCommitments(some(size.parts / 4, this::commitment))
                .addSource(source())
                .build();
    }

    private AgendaItem agendaItem() {
        return AgendaItem.builder()
                .number(Integer.toString(1 + random.nextInt(20)))
                .title(prose.title())
                .addContributor(contributor())
                .addWorkstream(one(WORKSTREAMS))
                .addStatement(statement())
                .addDecision(Decision.builder()
                        .text(prose.sentence())
                        .outcome(DecisionOutcome.APPROVED)
                        .build())
                .addSource(source())
                .build();
    }

    private Statement statement() {
        return Statement.builder()
                .kind(one(List.of(StatementKind.NEWS, StatementKind.AIM, StatementKind.CONTEXT)))
                .text(prose.sentence())
                .tense(NewsTense.HAPPENED)
                .date(day())
                .addWorkstream(one(WORKSTREAMS))
                .addTheme(one(THEMES))
                .addSource(source())
                .build();
    }

    private Contributor contributor() {
        return Contributor.builder()
                .role(one(ROLES))
                .post(prose.title())
                .body(one(BODIES))
                .build();
    }

    private Participation participation() {
        return Participation.builder()
                .kind(ParticipationKind.ATTENDED)
                .addGroups(GROUPS.get(random.nextInt(2)), GROUPS.get(2 + random.nextInt(2)))
                .headcount(Headcount.of(10 + random.nextInt(490), one(QUALIFIERS)))
                .addSource(source())
                .build();
    }

    private Question question() {
        return Question.builder()
                .text(prose.sentence())
                .by(one(GROUPS))
                .addTheme(one(THEMES))
                .addResponse(response())
                .build();
    }

    private Feedback feedback() {
        return Feedback.builder()
                .text(prose.sentence())
                .addThemes(THEMES.get(random.nextInt(2)), THEMES.get(2 + random.nextInt(3)))
                .sentiment(one(Sentiment.values()))
                .strength(one(Strength.values()))
                .addGroup(one(GROUPS))
                .addResponse(response())
                .addSource(source())
                .build();
    }

    private Response response() {
        return Response.builder().text(prose.sentence()).date(later()).build();
    }

    private Commitment commitment() {
        return Commitment.builder()
                .text(prose.sentence())
                .addOwner(one(BODIES))
                .due(PartialDate.parse("2018-03"))
                .progress(one(Progress.values()))
                .build();
    }

    private Source source() {
        int line = 1 + random.nextInt(120);
        return Source.builder()
                .document("003")
                .lines(line + "-" + (line + 4))
                .certainty(Certainty.STATED)
                .build();
    }

    /** A day on which all bodies of the records existed, and which is past. */
    private PartialDate day() {
        return PartialDate.of(2017, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** After all other dates. */
    private PartialDate later() {
        return PartialDate.of(2018, 1 + random.nextInt(3), 1 + random.nextInt(28));
    }

    /** Always of the same length, so that a number can replace it. */
    private static String id(String kind, int number) {
        return String.format("%s-%08d", kind, number);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(int count, Supplier<T> maker) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> Stream.of(maker.get()))
                .toList();
    }
}
