// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.Examples;
import org.ohsel.model.term.AccessProvision;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.AttendanceMode;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.Role;
import org.ohsel.model.term.Workstream;

/** Events in schema.org, with expectations worked out by hand. */
class SchemaOrgWriterTest {

    private static final SchemaOrgWriter WRITER = SchemaOrgWriter.of("https://example.org/events/");

    private static final String IRI = "<https://example.org/events/evening>";

    private static final Event EVENING = Event.builder()
            .id("evening")
            .kind(EventKind.PUBLIC_EVENT)
            .title("An evening in Bexley")
            .date(PartialDate.of(2017, 6, 14))
            .startTime("17:30")
            .endTime("20:00")
            .build();

    private WrittenEvents written = new WrittenEvents(0, 0, 0, 0);

    private String write(EngagementRecord... records) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            written = WRITER.write(List.of(records), output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private List<String> values(Event event, String property) {
        return Graph.read(write(event)).values(IRI + " schema:" + property + " ?x");
    }

    private String value(Event event, String property) {
        List<String> values = values(event, property);
        assertTrue(values.size() <= 1, values::toString);
        return values.isEmpty() ? null : values.get(0);
    }

    @Test
    void anEventIsWritten() {
        String expected = """
                {
                  "@context": "https://schema.org",
                  "@graph": [
                    {
                      "@type": "Event",
                      "@id": "https://example.org/events/evening",
                      "identifier": "evening",
                      "name": "An evening in Bexley",
                      "startDate": "2017-06-14T17:30:00+01:00",
                      "endDate": "2017-06-14T20:00:00+01:00",
                      "eventStatus": "https://schema.org/EventScheduled",
                      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
                      "location": {
                        "@type": "Place",
                        "name": "A hall",
                        "amenityFeature": [
                          {
                            "@type": "LocationFeatureSpecification",
                            "name": "Hearing loop",
                            "value": true
                          }
                        ]
                      },
                      "organizer": [
                        {
                          "@type": "Organization",
                          "name": "NHS Bexley CCG",
                          "identifier": "07N"
                        },
                        {
                          "@type": "Organization",
                          "identifier": "our-panel"
                        }
                      ],
                      "superEvent": {
                        "@id": "https://example.org/events/evenings"
                      },
                      "keywords": [
                        "Maternity"
                      ],
                      "description": "Public event.\\nNHS Bexley CCG.\\nOpen to the public.\\nProvided: Hearing loop, Easy read."
                    }
                  ]
                }
                """;
        String text = write(EVENING.withPlace("A hall")
                .withStatus(EventStatus.CONFIRMED)
                .withPartOf("evenings")
                .withBody(BodyRef.BEXLEY_CCG)
                .withContributors(
                        organiser("our-panel", "Councillor Q. Nobody"),
                        organiser("07N", null),
                        organiser("07Q", null).withRole(Role.SUPPORTER))
                .withAttendanceMode(AttendanceMode.IN_PERSON)
                .withInPublic(true)
                .withWorkstreams(Workstream.MATERNITY)
                .withAccessibility(AccessProvision.HEARING_LOOP, AccessProvision.EASY_READ));
        assertEquals(expected, text);
        assertEquals(new WrittenEvents(1, 0, 0, 0), written);
        Graph graph = Graph.read(text);
        assertEquals(List.of("2017-06-14T17:30:00+01:00"), graph.values(IRI + " schema:startDate ?x"));
        assertEquals(List.of("A hall"), graph.values("[] a schema:Place ; schema:name ?x"));
        assertEquals(List.of("https://example.org/events/evenings"), graph.values(IRI + " schema:superEvent ?x"));
        assertEquals(
                List.of("07N", "our-panel"),
                graph.values(IRI + " schema:organizer [ a schema:Organization ; schema:identifier ?x ]"));
    }

    private static Contributor organiser(String body, String name) {
        return Contributor.builder()
                .role(Role.ORGANISER)
                .name(name)
                .body(new BodyRef(body))
                .build();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # date, startTime, endTime, startDate, endDate, whether it has a date
            2017-06-14, 17:30, -, 2017-06-14T17:30:00+01:00, -, true
            2017-12-14, 17:30, -, 2017-12-14T17:30:00+00:00, -, true
            2017-06-14, -, 20:00, 2017-06-14, 2017-06-14T20:00:00+01:00, true
            2017-06-14, 22:00, 01:00, 2017-06-14T22:00:00+01:00, -, true
            2017-06-14, -, -, 2017-06-14, -, true
            2017-06-14/2017-06-16, 17:30, 12:00, 2017-06-14T17:30:00+01:00, 2017-06-16T12:00:00+01:00, true
            2017-06-14/2017-06-16, 17:30, -, 2017-06-14T17:30:00+01:00, 2017-06-16, true
            2017-06-14/2017-06-16, -, -, 2017-06-14, 2017-06-16, true
            2017-06, 17:30, -, 2017-06, -, true
            2017, -, -, 2017, -, true
            2017-06/2017-07, -, -, 2017-06, 2017-07, true
            2017-06-14/.., -, -, 2017-06-14, -, true
            ../2017-06, -, -, -, 2017-06, true
            2017-22, -, -, -, -, false
            2017-34, -, -, -, -, false
            201X, -, -, -, -, false
            2017-06-14~, 17:30, 20:00, -, -, false
            2017-06-16/2017-06-14, 17:30, 20:00, -, -, false
            -, 17:30, -, -, -, false
            """)
    void datesAreAsExactAsTheyAre(
            String date, String startTime, String endTime, String start, String end, boolean dated) {
        Event event = EVENING.withDate(date == null ? null : PartialDate.parse(date))
                .withStartTime(startTime)
                .withEndTime(endTime);
        assertEquals(start, value(event, "startDate"));
        assertEquals(end, value(event, "endDate"));
        assertEquals(new WrittenEvents(1, dated ? 0 : 1, 0, 0), written);
        boolean startSaid = startTime != null && (start == null || !start.contains("T"));
        boolean endSaid = endTime != null && (end == null || !end.contains("T"));
        assertEquals(
                "Public event." + (startSaid ? "\nStarts at " + startTime + "." : "")
                        + (endSaid ? "\nEnds at " + endTime + "." : ""),
                value(event, "description"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            confirmed, https://schema.org/EventScheduled
            passed, https://schema.org/EventScheduled
            cancelled, https://schema.org/EventCancelled
            postponed, https://schema.org/EventPostponed
            unheard-of, -
            -, -
            """)
    void theStatusIsThatOfSchemaOrg(String code, String status) {
        assertEquals(status, value(EVENING.withStatus(code == null ? null : EventStatus.of(code)), "eventStatus"));
    }

    @Test
    void anEventThatMayNotTakePlaceIsLeftOut() {
        assertEquals(
                0, Graph.read(write(EVENING.withStatus(EventStatus.TENTATIVE))).size());
        assertEquals(new WrittenEvents(0, 0, 1, 0), written);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # mode, place, eventAttendanceMode, type of the location, name, url
            in-person, A hall, OfflineEventAttendanceMode, Place, A hall, -
            hybrid, A hall, MixedEventAttendanceMode, Place, A hall, -
            -, A hall, -, Place, A hall, -
            online, Our usual call, OnlineEventAttendanceMode, VirtualLocation, Our usual call, -
            online, -, OnlineEventAttendanceMode, VirtualLocation, -, -
            online, https://example.org/join, OnlineEventAttendanceMode, VirtualLocation, -, https://example.org/join
            hybrid, https://example.org/join, MixedEventAttendanceMode, VirtualLocation, -, https://example.org/join
            -, https://example.org/ room 2, -, Place, https://example.org/ room 2, -
            hybrid, -, MixedEventAttendanceMode, -, -, -
            elsewhere, A hall, -, Place, A hall, -
            """)
    void theLocationIsAPlaceOrOnline(
            String mode, String place, String attendance, String type, String name, String url) {
        Event event = EVENING.withAttendanceMode(mode == null ? null : AttendanceMode.of(mode))
                .withPlace(place);
        Graph graph = Graph.read(write(event));
        assertEquals(
                attendance == null ? List.of() : List.of("https://schema.org/" + attendance),
                graph.values(IRI + " schema:eventAttendanceMode ?x"));
        assertEquals(
                type == null ? List.of() : List.of("https://schema.org/" + type),
                graph.values(IRI + " schema:location [ a ?x ]"));
        assertEquals(
                name == null ? List.of() : List.of(name), graph.values(IRI + " schema:location [ schema:name ?x ]"));
        assertEquals(url == null ? List.of() : List.of(url), graph.values(IRI + " schema:location [ schema:url ?x ]"));
    }

    @Test
    void nothingThatIsRestrictedAppearsAndNobodyIsNamed() {
        String text = write(EVENING.withAgenda(
                        AgendaItem.builder().title("Welcome").build(),
                        AgendaItem.builder()
                                .title("Secret")
                                .access(AccessRestriction.EXEMPT)
                                .build())
                .withContributors(organiser("our-panel", "Councillor Q. Nobody")));
        assertFalse(text.contains("Secret") || text.contains("Nobody"), text);
        assertEquals(
                "Public event.\nAgenda:\nWelcome",
                Graph.read(text).values(IRI + " schema:description ?x").get(0));
        assertEquals(new WrittenEvents(1, 0, 0, 1), written);
    }

    @Test
    void theOutputCanStandInAPage() {
        String title = "</script><!-- & \u2028 \ud83d\ude00";
        String text = write(EVENING.withTitle(title));
        assertFalse(text.contains("<") || text.contains(">") || text.contains("&"), text);
        assertEquals(title, value(EVENING.withTitle(title), "name"));
        assertEquals("a?b", value(EVENING.withTitle("a\ud83db"), "name"));
    }

    @Test
    void otherRecordsAreNotEvents() {
        Graph graph = Graph.read(write(Examples.records().toArray(EngagementRecord[]::new)));
        assertEquals(2, graph.count("schema:Event"));
        assertEquals(0, Graph.read(write()).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "events/", "https://example.org/events", "https://example.org/a b/", "https://\u00e9.org/"})
    void aBaseIsAnAbsoluteUri(String base) {
        assertThrows(IllegalArgumentException.class, () -> SchemaOrgWriter.of(base));
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
