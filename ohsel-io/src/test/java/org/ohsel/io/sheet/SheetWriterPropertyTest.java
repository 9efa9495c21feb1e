// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.model.Commitment;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.Response;
import org.ohsel.model.Source;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.Role;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Theme;

/** What is written to a spreadsheet reads back as it was, but for what the writer said that it leaves out. */
class SheetWriterPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 14);

    @Provide
    Arbitrary<List<EngagementRecord>> valid() {
        return logs(
                ModelArbitraries.valid(Event.class),
                ModelArbitraries.valid(CommissioningActivity.class),
                ModelArbitraries.valid(EngagementRecord.class));
    }

    @Provide
    Arbitrary<List<EngagementRecord>> any() {
        return logs(
                ModelArbitraries.any(Event.class),
                ModelArbitraries.any(CommissioningActivity.class),
                ModelArbitraries.any(EngagementRecord.class));
    }

    private static Arbitrary<List<EngagementRecord>> logs(
            Arbitrary<Event> events, Arbitrary<CommissioningActivity> activities, Arbitrary<EngagementRecord> all) {
        return Arbitraries.oneOf(
                        events.map(EngagementRecord.class::cast), activities.map(EngagementRecord.class::cast), all)
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsNotLeftOutOfAnEventInCsvReadsBack(@ForAll("any") List<EngagementRecord> records) throws IOException {
        readsBack(SheetWriter.csv(), Columns.guessed(), records);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsNotLeftOutOfAnActivityInCsvReadsBack(@ForAll("any") List<EngagementRecord> records) throws IOException {
        String type = "commissioning-activity";
        readsBack(SheetWriter.csv().withType(type), Columns.guessed().withType(type), records);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsNotLeftOutOfAWorkbookReadsBack(@ForAll("any") List<EngagementRecord> records) throws IOException {
        readsBack(SheetWriter.xlsx(DAY), Columns.guessed(), records);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsNotLeftOutOfValidRecordsReadsBack(@ForAll("valid") List<EngagementRecord> records) throws IOException {
        readsBack(SheetWriter.csv(), Columns.guessed(), records);
        readsBack(SheetWriter.xlsx(DAY), Columns.guessed(), records);
    }

    private static void readsBack(SheetWriter writer, Columns columns, List<EngagementRecord> records)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WrittenSheets written = writer.write(records, file);
        Object expected = Spreadsheets.without(records, written.leftOut());
        Object actual = Spreadsheets.trees(
                Spreadsheets.read(file.toByteArray(), columns).partial().records());
        assertEquals("", Spreadsheets.difference(expected, actual, ""));
    }

    @Provide
    Arbitrary<List<Event>> ofTheTemplate() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("=+-@'\",;|\n\u00a3\u2019\u20ac ab1")
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty() && !NOTHING.contains(each)),
                Arbitraries.of(
                        "14/06/2017",
                        "40",
                        "TRUE",
                        "007",
                        "1E5",
                        "x".repeat(32_767),
                        "a, b; c",
                        "=1+1",
                        "\ud83d\ude00"));
        Arbitrary<PartialDate> date = Arbitraries.of(
                        "2017-06-14",
                        "1899-12-31",
                        "2017-06",
                        "2017",
                        "2017-06-14/2017-06-16",
                        "../2017-06-14",
                        "2017-06~",
                        "2017-06?",
                        "2017-09-XX",
                        "/2013-03-31",
                        "2017-22",
                        "2020-04/..",
                        "201X")
                .map(PartialDate::parse);
        Arbitrary<Headcount> headcount = Arbitraries.of(
                Headcount.of(0),
                Headcount.of(40),
                Headcount.of(10_000_000),
                Headcount.of(40, CountQualifier.APPROXIMATELY),
                Headcount.of(500, CountQualifier.OVER),
                Headcount.of(100, CountQualifier.MORE_THAN),
                Headcount.of(20, CountQualifier.AT_LEAST),
                Headcount.of(30, CountQualifier.UP_TO),
                Headcount.of(5, CountQualifier.FEWER_THAN),
                Headcount.suppressed());
        Arbitrary<Feedback> feedback = Combinators.combine(text, date, text)
                .as((said, day, answer) -> Feedback.builder()
                        .text(said)
                        .addThemes(new Theme("transport-and-travel"), new Theme("my-own-theme"))
                        .sentiment(Sentiment.CONCERNED)
                        .addGroups(new StakeholderGroup("carers"))
                        .addResponses(Response.builder()
                                .text(answer)
                                .date(day)
                                .difference(said)
                                .build())
                        .build());
        Arbitrary<Commitment> commitment = Combinators.combine(text, date)
                .as((promise, due) -> Commitment.builder()
                        .text(promise)
                        .addOwners(new BodyRef("08L"), new BodyRef("709"))
                        .due(due)
                        .progress(Progress.DONE)
                        .build());
        Arbitrary<Participation> participation = headcount.map(people -> Participation.builder()
                .kind(ParticipationKind.ATTENDED)
                .addGroups(new StakeholderGroup("carers"), new StakeholderGroup("older-people"))
                .headcount(people)
                .build());
        Arbitrary<Event> event = Combinators.combine(
                        text,
                        date,
                        // Of parts that are equal, a sheet holds one, and the writer says so.
                        feedback.list().uniqueElements().ofMaxSize(3),
                        commitment.list().uniqueElements().ofMaxSize(2),
                        participation.list().uniqueElements().ofMaxSize(2),
                        text.filter(each -> each.length() < 100)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3))
                .as((title, day, said, promised, came, ids) -> Event.builder()
                        .id("event")
                        .kind(EventKind.WORKSHOP)
                        .title(title)
                        .date(day)
                        .startTime("09:30")
                        .endTime("00:00")
                        .place(title)
                        .addBoroughs(Borough.LEWISHAM, Borough.GREENWICH)
                        .body(new BodyRef("08L"))
                        .addContributors(Contributor.builder()
                                .role(Role.ORGANISER)
                                .body(new BodyRef("709"))
                                .build())
                        .feedback(said)
                        .commitments(promised)
                        .participations(came)
                        .fedInto(ids)
                        .addSources(Source.builder().document("notes").build())
                        .build());
        return event.list().ofMinSize(1).ofMaxSize(3).map(events -> {
            List<Event> numbered = new ArrayList<>();
            events.forEach(each -> numbered.add(each.withId("e-" + numbered.size())));
            return numbered;
        });
    }

    /** Words that the reader takes for "nothing to say". */
    private static final List<String> NOTHING = List.of("-", "--");

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void recordsOfTheTemplateAreHeldWhole(@ForAll("ofTheTemplate") List<Event> records) throws IOException {
        for (SheetWriter writer : List.of(SheetWriter.csv(), SheetWriter.xlsx(DAY))) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            WrittenSheets written = writer.write(records, file);
            assertEquals(List.of(), written.leftOut());
            assertEquals(records.size(), written.records());
            assertEquals(
                    records,
                    Spreadsheets.read(file.toByteArray(), Columns.guessed())
                            .partial()
                            .records());
        }
    }
}
