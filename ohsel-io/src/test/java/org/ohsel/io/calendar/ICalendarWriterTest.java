// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.Examples;
import org.ohsel.model.term.AccessProvision;
import org.ohsel.model.term.AttendanceMode;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.Role;
import org.ohsel.model.vocabulary.Vocabulary;

/** Events in calendars, with expectations worked out by hand. */
class ICalendarWriterTest {

    private static final Instant STAMP = Instant.parse("2026-11-26T09:00:00Z");
    private static final ICalendarWriter WRITER = ICalendarWriter.of("example.org", STAMP);

    private static final String BEGINNING = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//ohsel//ohsel-io//EN
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            DTSTART:19960331T010000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            TZNAME:BST
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T020000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            TZNAME:GMT
            END:STANDARD
            END:VTIMEZONE
            """;

    private static final Event EVENING = Event.builder()
            .id("evening")
            .kind(EventKind.PUBLIC_EVENT)
            .title("An evening in Bexley; questions, answers")
            .date(PartialDate.of(2017, 6, 14))
            .startTime("17:30")
            .endTime("20:00")
            .build();

    private static String write(ICalendarWriter writer, EngagementRecord... records) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            writer.write(List.of(records), output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private static WrittenCalendar counts(EngagementRecord... records) throws IOException {
        return WRITER.write(List.of(records), OutputStream.nullOutputStream());
    }

    private static VEvent only(Event event) {
        List<VEvent> events = Ical.read(write(WRITER, event)).events();
        assertEquals(1, events.size());
        return events.get(0);
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    @Test
    void anEventIsWritten() throws IOException {
        String expected = BEGINNING + """
                BEGIN:VEVENT
                UID:evening@example.org
                DTSTAMP:20261126T090000Z
                DTSTART;TZID=Europe/London:20170614T173000
                DTEND;TZID=Europe/London:20170614T200000
                TRANSP:TRANSPARENT
                SUMMARY:An evening in Bexley\\; questions\\, answers
                LOCATION:A hall
                CATEGORIES:Public event,Bexley
                STATUS:CONFIRMED
                RELATED-TO:evenings@example.org
                DESCRIPTION:Public event.\\nNHS Bexley CCG\\, in common with NHS Bromley CCG.
                 \\nIn person and online.\\nOpen to the public.\\nProvided: Hearing loop.\\nAge
                 nda:\\n1. Welcome
                END:VEVENT
                END:VCALENDAR
                """;
        Event event = EVENING.withPlace("A hall")
                .withStatus(EventStatus.CONFIRMED)
                .withBoroughs(Borough.BEXLEY)
                .withPartOf("evenings")
                .withBody(BodyRef.BEXLEY_CCG)
                .withInCommonWith(BodyRef.BROMLEY_CCG)
                .withAttendanceMode(AttendanceMode.HYBRID)
                .withInPublic(true)
                .withAccessibility(AccessProvision.HEARING_LOOP)
                .withAgenda(AgendaItem.builder().number("1").title("Welcome").build());
        assertEquals(expected.replace("\n", "\r\n"), write(WRITER, event));
        assertEquals(new WrittenCalendar(1, 0, 0, 0, 0), counts(event));
        VEvent read = only(event);
        assertEquals("An evening in Bexley; questions, answers", Ical.value(read, "SUMMARY"));
        assertEquals("A hall", Ical.value(read, "LOCATION"));
        assertEquals(Instant.parse("2017-06-14T16:30:00Z"), Ical.moment(read, "DTSTART"));
        assertEquals(Instant.parse("2017-06-14T19:00:00Z"), Ical.moment(read, "DTEND"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # date, startTime, endTime, DTSTART, DTEND, what the description still says of the times
            2017-06-14, 17:30, 20:00, ;TZID=Europe/London:20170614T173000, ;TZID=Europe/London:20170614T200000, -
            2017-06-14, 17:30, -, ;TZID=Europe/London:20170614T173000, -, -
            2017-06-14, -, 20:00, ;VALUE=DATE:20170614, -, Ends at 20:00.
            2017-06-14, -, -, ;VALUE=DATE:20170614, -, -
            2017-06-14, 17:30, 17:30, ;TZID=Europe/London:20170614T173000, -, Ends at 17:30.
            2017-06-14, 22:00, 01:00, ;TZID=Europe/London:20170614T220000, -, Ends at 01:00.
            2017-06-14/2017-06-16, 17:30, 12:00, ;TZID=Europe/London:20170614T173000, ;TZID=Europe/London:20170616T120000, -
            2017-06-14/2017-06-16, 17:30, -, ;VALUE=DATE:20170614, ;VALUE=DATE:20170617, Starts at 17:30.
            2017-06-30/2017-06-30, -, -, ;VALUE=DATE:20170630, -, -
            2017-06-29/2017-06-30, -, -, ;VALUE=DATE:20170629, ;VALUE=DATE:20170701, -
            2017-12-31, 20:00, -, ;TZID=Europe/London:20171231T200000, -, -
            2017-03-26, 01:30, -, ;TZID=Europe/London:20170326T023000, -, -
            1996-03-31, 00:30, 02:30, :19960331T003000Z, ;TZID=Europe/London:19960331T023000, -
            1996-04-01, 09:00, -, ;TZID=Europe/London:19960401T090000, -, -
            1995-07-01, 09:00, -, :19950701T080000Z, -, -
            1970-01-01, 09:00, -, :19700101T080000Z, -, -
            0999-07-01, -, -, ;VALUE=DATE:09990701, -, -
            """)
    void datesAndTimesBecomeStartAndEnd(
            String date, String startTime, String endTime, String start, String end, String said) {
        Event event = EVENING.withDate(PartialDate.parse(date))
                .withStartTime(startTime)
                .withEndTime(endTime);
        List<String> lines = unfolded(write(WRITER, event)).lines().toList();
        List<String> own = lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.size());
        assertEquals(
                "DTSTART" + start,
                own.stream()
                        .filter(line -> line.startsWith("DTSTART"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                end == null ? null : "DTEND" + end,
                own.stream()
                        .filter(line -> line.startsWith("DTEND"))
                        .findFirst()
                        .orElse(null));
        String description = Ical.value(only(event), "DESCRIPTION");
        assertEquals(said == null ? "Public event." : "Public event.\n" + said, description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-06",
                "2017",
                "2017-22",
                "2017-06/2017-07",
                "2017-06-14/..",
                "2017-06-14/",
                "../2017-06-14",
                "2017-06-14?",
                "2017-06-14~/2017-06-16",
                "2017-06-XX",
                "2017-06-16/2017-06-14",
                "0000-06-14",
                "9999-12-31"
            })
    void whatIsNotADayIsLeftOutAndCounted(String date) throws IOException {
        Event event = EVENING.withDate(PartialDate.parse(date));
        assertEquals(new WrittenCalendar(0, 0, 1, 0, 0), counts(event));
        assertEquals(0, Ical.read(write(WRITER, event)).size());
    }

    @Test
    void anEventWithoutADateOrAnIdIsLeftOutAndCounted() throws IOException {
        assertEquals(new WrittenCalendar(0, 0, 1, 0, 0), counts(EVENING.withDate(null)));
        assertEquals(new WrittenCalendar(0, 0, 0, 1, 0), counts(EVENING.withId(" ")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            tentative, TENTATIVE, An evening
            confirmed, CONFIRMED, An evening
            passed, CONFIRMED, An evening
            cancelled, CANCELLED, An evening
            postponed, CANCELLED, Postponed: An evening
            unheard-of, -, An evening
            -, -, An evening
            """)
    void theStatusIsThatOfCalendars(String code, String status, String summary) {
        VEvent read = only(EVENING.withTitle("An evening").withStatus(code == null ? null : EventStatus.of(code)));
        assertEquals(status, Ical.value(read, "STATUS"));
        assertEquals(summary, Ical.value(read, "SUMMARY"));
    }

    @ParameterizedTest
    @CsvSource({
        "evening, evening@example.org",
        "A.b_c-9, A.b_c-9@example.org",
        "council:9001, council%3A9001@example.org"
    })
    void theIdAndTheDomainMakeTheUid(String id, String uid) {
        assertEquals(uid, Ical.value(only(EVENING.withId(id)), "UID"));
    }

    @Test
    void anEventWithoutATitleIsCalledByItsKindAndBody() {
        assertEquals("Public event", Ical.value(only(EVENING.withTitle(null)), "SUMMARY"));
        assertEquals(
                "Public event: NHS Bexley CCG",
                Ical.value(only(EVENING.withTitle(null).withBody(BodyRef.BEXLEY_CCG)), "SUMMARY"));
        assertEquals(
                "Public event: our-panel",
                Ical.value(only(EVENING.withTitle(null).withBody(new BodyRef("our-panel"))), "SUMMARY"));
    }

    @Test
    void linesAreFoldedBetweenCharacters() {
        String title = "\u00a3\u20ac\ud83d\ude00".repeat(60);
        String text = write(WRITER, EVENING.withTitle(title));
        for (String line : text.split("\r\n", -1)) {
            int octets = line.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(octets <= 75, octets + ": " + line);
        }
        // SUMMARY: and seven times nine octets make 71, and the pound sign of the eighth fits as well: 73, not the
        // euro.
        assertTrue(text.contains("\r\nSUMMARY:" + "\u00a3\u20ac\ud83d\ude00".repeat(7) + "\u00a3\r\n \u20ac"), text);
        assertEquals(title, Ical.value(only(EVENING.withTitle(title)), "SUMMARY"));
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFolded() {
        String fits = "x".repeat(67);
        assertTrue(write(WRITER, EVENING.withTitle(fits)).contains("\r\nSUMMARY:" + fits + "\r\n"));
        assertTrue(write(WRITER, EVENING.withTitle(fits + "y")).contains("\r\nSUMMARY:" + fits + "\r\n y\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "a\\b, a\\\\b",
        "'a;b,c', 'a\\;b\\,c'",
        "a:b, a:b",
        "'\"a\"', '\"a\"'",
    })
    void whatMeansSomethingIsEscaped(String title, String written) {
        assertTrue(write(WRITER, EVENING.withTitle(title)).contains("\r\nSUMMARY:" + written + "\r\n"));
        assertEquals(title, Ical.value(only(EVENING.withTitle(title)), "SUMMARY"));
    }

    @ParameterizedTest
    @CsvSource({
        "10, a\\nb",
        "13, a\\nb",
        "9, 'a\tb'",
        "0, a?b",
        "127, a?b",
        "55357, a?b", // half a surrogate pair
    })
    void charactersThatNoLineCanHoldAreReplaced(int character, String written) {
        String title = "a" + (char) character + "b";
        assertTrue(write(WRITER, EVENING.withTitle(title)).contains("\r\nSUMMARY:" + written + "\r\n"));
        only(EVENING.withTitle(title));
    }

    @Test
    void peopleAreNotNamed() {
        Event event = EVENING.withContributors(Contributor.builder()
                        .role(Role.CHAIR)
                        .name("Councillor Q. Nobody")
                        .post("Chair of the panel")
                        .build())
                .withAgenda(AgendaItem.builder()
                        .title("Welcome")
                        .addContributor(Contributor.builder()
                                .role(Role.PRESENTER)
                                .name("Councillor Q. Nobody")
                                .build())
                        .build());
        assertFalse(unfolded(write(WRITER, event)).contains("Nobody"));
    }

    @Test
    void namesAreThoseOfTheDayAndOfTheCallersVocabulary() {
        Vocabulary own = VocabularyFile.of(Map.of("concepts.csv", """
                        scheme,code,label,definition
                        body,our-panel,Our Panel,A panel
                        """.getBytes(StandardCharsets.UTF_8)))
                .addTo(Vocabulary.bundled())
                .orElseThrow();
        String text = unfolded(write(
                WRITER.withVocabulary(own),
                EVENING.withBody(new BodyRef("our-panel")),
                EVENING.withBody(new BodyRef("72Q")).withDate(PartialDate.of(2021, 6, 14))));
        assertTrue(text.contains("\\nOur Panel."), text);
        assertTrue(text.contains("\\nNHS South East London CCG."), text);
    }

    @Test
    void aCalendarHasAName() {
        String text = write(WRITER.withName("Events, and deadlines"));
        assertTrue(text.contains("\r\nNAME:Events\\, and deadlines\r\nX-WR-CALNAME:Events\\, and deadlines\r\n"));
        assertEquals("Events, and deadlines", Ical.read(text).name());
    }

    @Test
    void aCalendarOfNothingCanBeRead() {
        assertEquals(0, Ical.read(write(WRITER)).size());
        assertNull(Ical.read(write(WRITER)).name());
    }

    @Test
    void onlyWhatIsAskedForIsWritten() throws IOException {
        ICalendarWriter deadlines = WRITER.withEntries(Set.of(CalendarEntry.CONSULTATION_CLOSES));
        List<VEvent> read = Ical.read(write(deadlines, Examples.records().toArray(EngagementRecord[]::new)))
                .events();
        assertEquals(
                List.of("Consultation closes: Respiratory care closer to home: have your say"),
                read.stream().map(event -> Ical.value(event, "SUMMARY")).toList());
        assertEquals(
                new WrittenCalendar(0, 1, 0, 0, 0),
                deadlines.write(Examples.records(), OutputStream.nullOutputStream()));
        assertEquals(0, Ical.read(write(WRITER.withEntries(Set.of()), EVENING)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example org", "-example.org", "example..org", "https://example.org", "a@b", "x\r\ny"})
    void aDomainIsTheNameOfAHost(String domain) {
        assertThrows(IllegalArgumentException.class, () -> ICalendarWriter.of(domain, STAMP));
    }

    @Test
    void theTimeIsOneThatCalendarsCanHold() {
        assertThrows(IllegalArgumentException.class, () -> ICalendarWriter.of("example.org", Instant.MAX));
        assertThrows(IllegalArgumentException.class, () -> ICalendarWriter.of("example.org", Instant.MIN));
        assertTrue(write(ICalendarWriter.of("localhost", Instant.parse("2026-01-02T03:04:05.678Z")), EVENING)
                .contains("\r\nUID:evening@localhost\r\nDTSTAMP:20260102T030405Z\r\n"));
    }

    @Test
    void anOutputThatFailsIsReportedAndNeverClosed() {
        IOException failure = new IOException("disk full");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> WRITER.write(List.of(EVENING), full)));
    }
}
