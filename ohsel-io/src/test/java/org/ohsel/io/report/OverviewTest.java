// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.page.Html;
import org.ohsel.model.Commitment;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Vocabulary;

class OverviewTest {

    private static final Event EVENT =
            Event.builder().id("e").kind(EventKind.PUBLIC_EVENT).build();

    private static Event dated(@Nullable String date) {
        return EVENT.withDate(date == null ? null : PartialDate.parse(date));
    }

    private static Participation participation(ParticipationKind kind, StakeholderGroup... groups) {
        return Participation.builder().kind(kind).addGroups(groups).build();
    }

    /** A record counts once for each of its boroughs, workstreams and groups, and once in all. */
    @Test
    void recordsAreCountedByWhatTheyName() {
        Coverage coverage = new Coverage(Vocabulary.bundled());
        Event event = EVENT.withBoroughs(Borough.BEXLEY, Borough.BROMLEY, Borough.BEXLEY)
                .withWorkstreams(Workstream.MATERNITY)
                .withParticipations(
                        participation(ParticipationKind.ATTENDED, StakeholderGroup.PUBLIC),
                        participation(ParticipationKind.INVITED, StakeholderGroup.CARERS))
                .withFeedback(Feedback.builder()
                        .text("Good.")
                        .addGroups(StakeholderGroup.PUBLIC, StakeholderGroup.PATIENTS)
                        .build());
        coverage.add(event);
        coverage.add(EVENT.withBoroughs(Borough.BEXLEY));
        assertEquals(1, coverage.count(Borough.BEXLEY, Workstream.MATERNITY, StakeholderGroup.PUBLIC));
        assertEquals(1, coverage.count(Borough.BROMLEY, Workstream.MATERNITY, StakeholderGroup.PATIENTS));
        assertEquals(0, coverage.count(Borough.BEXLEY, Workstream.MATERNITY, StakeholderGroup.CARERS));
        assertEquals(2, coverage.count(Borough.BEXLEY, Coverage.ANY_WORKSTREAM, Coverage.ANY_GROUP));
        assertEquals(1, coverage.count(Borough.BEXLEY, Coverage.NO_WORKSTREAM, Coverage.ANY_GROUP));
        assertEquals(2, coverage.count(Coverage.ANY_BOROUGH, Coverage.ANY_WORKSTREAM, Coverage.ANY_GROUP));
        assertEquals(0, coverage.count(Coverage.NO_BOROUGH, Coverage.ANY_WORKSTREAM, Coverage.ANY_GROUP));
    }

    @Test
    void memoryDoesNotGrowWithUnknownCodes() {
        Coverage coverage = new Coverage(Vocabulary.bundled());
        for (int i = 0; i < 20_000; i++) {
            coverage.add(EVENT.withBoroughs(new Borough("borough-" + i), Borough.BEXLEY)
                    .withWorkstreams(new Workstream("w".repeat(200) + i)));
        }
        assertTrue(coverage.cells().size() <= 500, () -> coverage.cells().size() + " cells");
        assertEquals(20_000, coverage.count(Borough.BEXLEY, Coverage.ANY_WORKSTREAM, Coverage.ANY_GROUP));
        // 100 unknown boroughs are counted by themselves, and no code that is so long.
        assertEquals(20_000 - 100 + 20_000, coverage.notCounted());
    }

    @Test
    void monthsIfTheyAreFewAndYearsIfTheyAreMany() {
        Chronology months = new Chronology();
        List.of("2017-09-04", "2017-11", "2017-11-01/2017-11-30", "2017", "2016-12-31")
                .forEach(date -> months.add(dated(date)));
        months.add(dated(null));
        assertEquals("Dec 2016", months.periods().get(0).label());
        assertEquals(12, months.periods().size());
        assertEquals(Map.of("event", 2L), months.periods().get(11).counts());
        assertEquals(Map.of("event", 2L), months.outside());

        Chronology years = new Chronology();
        List.of("2014", "2017-09-04", "2017/2019", "1017", "2019/2017").forEach(date -> years.add(dated(date)));
        assertEquals(
                List.of("2014", "2015", "2016", "2017"),
                years.periods().stream().map(Chronology.Period::label).toList());
        assertEquals(2, years.periods().get(3).total());
        assertEquals(Map.of("event", 2L), years.outside());
    }

    @Test
    void ofACenturyTheLastFortyYearsAreShownOneByOne() {
        Chronology chronology = new Chronology();
        List.of("1900", "1977", "1978", "2017").forEach(date -> chronology.add(dated(date)));
        List<Chronology.Period> periods = chronology.periods();
        assertEquals(41, periods.size());
        assertEquals("Before 1978", periods.get(0).label());
        assertEquals(2, periods.get(0).total());
        assertEquals("1978", periods.get(1).label());
    }

    private static Commitment commitment(@Nullable String due) {
        return Commitment.builder()
                .text("Publish the report.")
                .due(due == null ? null : PartialDate.parse(due))
                .build();
    }

    @Test
    void openCommitmentsAreThoseNeitherDoneNorDropped() {
        OpenCommitments open = new OpenCommitments(LocalDate.parse("2017-10-15"));
        AgendaItem secret = AgendaItem.builder()
                .title("Part two")
                .access(AccessRestriction.of("exempt"))
                .addCommitment(commitment("2017-01"))
                .build();
        open.add(EVENT.withCommitments(
                        commitment(null),
                        commitment("2018-01"),
                        commitment("2017-10"),
                        commitment("2017-10-14"),
                        commitment("2017").withProgress(Progress.DONE),
                        commitment("2017").withProgress(Progress.DROPPED),
                        commitment("2017").withCompleted(PartialDate.of(2017, 1, 1)))
                .withAgenda(secret));
        assertEquals(4, open.count());
        assertEquals(3, open.settled());
        assertEquals(1, open.restricted());
        // In October it may still be done: only what was due on the day before is late for certain.
        assertEquals(1, open.overdue());
        assertEquals(
                Arrays.asList("2017-10-14", "2017-10", "2018-01", null),
                open.first().stream()
                        .map(each -> each.commitment().due() == null
                                ? null
                                : String.valueOf(each.commitment().due()))
                        .toList());
        assertEquals(0, new OpenCommitments(null).overdue());
    }

    @Test
    void theFirstFiftyAreKept() {
        OpenCommitments open = new OpenCommitments(null);
        for (int i = 999; i >= 0; i--) {
            open.add(EVENT.withId("e" + i)
                    .withCommitments(
                            commitment(LocalDate.of(2017, 1, 1).plusDays(i).toString())));
        }
        assertEquals(1000, open.count());
        assertEquals(50, open.first().size());
        assertEquals("e0", open.first().get(0).recordId());
        assertEquals("e49", open.first().get(49).recordId());
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "1, 100, 1", "20, 100, 1", "21, 100, 2", "100, 100, 5", "1, 1, 1", "2, 2, 2", "0, 0, 0"})
    void theMoreTheDarker(long number, long most, int shade) {
        assertEquals(shade, HeatMap.shade(number, most));
    }

    /** Two periods of 170 wide each: bars of 26 for the most and 13 for half of it, on lines at 62 and 124. */
    @Test
    void barsAreAsTallAsTheirNumbers() {
        Html html = new Html();
        SvgTimeline.narrow()
                .write(
                        html,
                        "t",
                        "Records",
                        "What is to be seen",
                        List.of(
                                new Chronology.Period("2016", Map.of("event", 2L)),
                                new Chronology.Period("2017", Map.of("event", 4L, "rating", 1L))),
                        List.of("event", "rating"));
        String svg = html.toString();
        assertTrue(svg.contains("viewBox=\"0 0 340 150\" role=\"img\" aria-labelledby=\"t-title t-desc\""), svg);
        assertTrue(
                svg.contains("<title id=\"t-title\">Records</title>\n<desc id=\"t-desc\">What is to be seen</desc>"),
                svg);
        assertTrue(svg.contains("<rect class=\"bar\" x=\"68\" y=\"49\" width=\"34\" height=\"13\">"), svg);
        assertTrue(svg.contains("<rect class=\"bar\" x=\"238\" y=\"36\" width=\"34\" height=\"26\">"), svg);
        assertTrue(svg.contains("<rect class=\"bar\" x=\"238\" y=\"117.5\" width=\"34\" height=\"6.5\">"), svg);
        assertTrue(svg.contains("x=\"255\" y=\"32\" text-anchor=\"middle\">4</text>"), svg);
        assertTrue(svg.contains(">Events</text>") && svg.contains(">Ratings</text>"), svg);
        assertFalse(svg.contains("style="), svg);
    }

    @ParameterizedTest
    @CsvSource({
        "003:93, 'document 003, line 93'",
        "003:91-95, 'document 003, lines 91 to 95'",
        "'003:69, 75', 'document 003, lines 69, 75'",
        "'SI 2013/218, reg. 23', 'SI 2013/218, reg. 23'"
    })
    void sourcesAreReadAloud(String source, String words) {
        assertEquals(words, SourceWords.of(source));
    }

    @Test
    void kindsHaveTheirPlurals() {
        assertEquals("Commissioning activities", TermNames.ofKind("commissioning-activity"));
        assertEquals("Bodies", TermNames.ofKind("body"));
        assertEquals("event", TermNames.ofKind("event", 1));
        assertEquals("records of other kinds", TermNames.ofKind("unknown", 2));
    }
}
