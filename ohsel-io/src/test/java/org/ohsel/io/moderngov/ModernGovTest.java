// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Result;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Statement;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Attendance;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.AttendanceStatus;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;
import org.ohsel.rules.Severity;

class ModernGovTest {

    private static final String SERVICE = "https://democracy.example.gov.uk/mgWebService.asmx";
    private static final String ID = "democracy.example.gov.uk-";
    private static final Path FILES = Path.of("src/test/resources/moderngov");
    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

    private static ModernGov files(String... names) throws IOException {
        return ModernGov.read(SERVICE, Stream.of(names).map(FILES::resolve).toList());
    }

    private static ModernGov text(String xml) {
        return ModernGov.of(SERVICE, Map.of("a.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T extends EngagementRecord> T record(Result<EngagementLog> result, Class<T> type, String id) {
        EngagementLog log = Objects.requireNonNull(result.partial());
        return log.records().stream()
                .filter(record -> record.id().equals(ID + id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Event meeting(Result<EngagementLog> result, int id) {
        return record(result, Event.class, "meeting-" + id);
    }

    private static List<String> found(Result<?> result) {
        return result.findings().stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer() + " "
                        + finding.location())
                .toList();
    }

    private static Result<EngagementLog> all() throws IOException {
        return files("committees.xml", "meetings.xml", "meetings-by-date.xml", "meeting.xml")
                .withAsOfDate(DAY)
                .log();
    }

    @Test
    void nothingButWhatIsLeftOutOnPurposeIsFoundInWhatAServiceAnswers() throws IOException {
        Result<EngagementLog> result = all();
        assertEquals(
                List.of(
                        "INFO OHSEL-IMPORT-004 /meeting.xml/meeting/agendaitems/agendaitem/1/linkeddocuments/linkeddoc/1/isrestricted 130:11",
                        "INFO OHSEL-IMPORT-004 /meeting.xml/meeting/agendaitems/agendaitem/1/decisionnonemptyhtmlbody 96:7",
                        "INFO OHSEL-IMPORT-004 /meeting.xml/meeting/agendaitems/agendaitem/2/isrestricted 147:7",
                        "INFO OHSEL-IMPORT-003 /meeting.xml/meeting/attendees/attendee/0 161:5",
                        "INFO OHSEL-IMPORT-003 /meeting.xml/meeting/attendees/attendee/3 172:5",
                        "INFO OHSEL-IMPORT-003 /meeting.xml/meeting/agendaitems/agendaitem/1/authorusername 85:7",
                        "INFO OHSEL-IMPORT-003 /meeting.xml/meeting/agendaitems/agendaitem/1/commenttext1 87:7",
                        "INFO OHSEL-IMPORT-003 /committees.xml/committees/committee/3/committeedeleted 30:5",
                        "INFO OHSEL-IMPORT-003 /meeting.xml/meeting/agendaitems/agendaitem/1/declarationcount 91:7"),
                found(result));
        assertEquals("meeting.xml", result.findings().kept().get(0).arguments().get("file"));
        assertEquals(
                "document 6003 is left out: it is restricted",
                result.findings().kept().get(0).message());
        assertEquals(
                "the party, ward, photograph or page of attendees: a log of engagement does not need them (4 cases, this is the"
                        + " first)",
                result.findings().kept().get(3).message());
    }

    @Test
    void nothingThatIsRestrictedOrPersonalIsInTheLogOrInAFinding() throws IOException {
        Result<EngagementLog> result = all();
        String written = EngagementWriter.indented().write(result.orElseThrow())
                + result.findings().kept();
        for (String word : List.of(
                "ecret",
                "Not yet published",
                "EXP",
                "Photo",
                "mgUserInfo",
                "a.example",
                "A. Example",
                "Dee",
                "North")) {
            assertFalse(written.contains(word), word);
        }
    }

    @Test
    void whatIsWrittenIsReadBackEqualAndWithoutAFinding() throws IOException {
        EngagementLog log = all().orElseThrow();
        Result<EngagementLog> read =
                EngagementReader.strict().readLog(EngagementWriter.compact().write(log));
        assertEquals(log, read.orElseThrow());
        assertEquals(List.of(), read.findings().kept());
    }

    @Test
    void committeesBecomeBodies() throws IOException {
        Result<EngagementLog> result =
                files("committees.xml").withCouncil(new BodyRef("E09000004")).log();
        Body scrutiny = record(result, Body.class, "committee-501");
        assertEquals("Health & Care Scrutiny Committee", scrutiny.name());
        assertEquals(BodyKind.SCRUTINY_COMMITTEE, scrutiny.kind());
        assertEquals(new BodyRef("E09000004"), scrutiny.partOf());
        assertEquals(
                List.of(ExternalIdentifier.builder()
                        .system("https://democracy.example.gov.uk")
                        .value("CId=501")
                        .build()),
                scrutiny.identifiers());
        assertEquals(
                List.of("Category in the council's system: Overview and Scrutiny"),
                scrutiny.statements().stream().map(Statement::text).toList());
        Body ferries = record(result, Body.class, "committee-503");
        assertEquals(new BodyKind("council-committee"), ferries.kind());
        assertEquals(
                List.of("The council's system says that it has expired."),
                ferries.statements().stream().map(Statement::text).toList());
        assertNull(record(files("committees.xml").log(), Body.class, "committee-503")
                .kind());
        assertEquals(3, result.orElseThrow().records().size());
    }

    @Test
    void aMeetingIsAnEventWithItsAgendaPapersAndAttendance() throws IOException {
        Result<EngagementLog> result = all();
        Event event = meeting(result, 9001);
        assertEquals(EventKind.SCRUTINY_MEETING, event.kind());
        assertEquals("Health & Care Scrutiny Committee", event.title());
        assertEquals(new BodyRef(ID + "committee-501"), event.body());
        assertEquals(EventStatus.PASSED, event.status());
        assertEquals(PartialDate.parse("2023-03-14"), event.date());
        assertEquals("19:03", event.startTime());
        assertEquals("20:47", event.endTime());
        assertEquals("Committee Room 2, Town Hall, 1 Market Square, Ashdale", event.place());
        assertEquals("MId=9001", event.identifiers().get(0).value());
        assertEquals(
                "https://democracy.example.gov.uk/mgWebService.asmx/GetMeeting?lMeetingId=9001",
                event.sources().get(0).document());
        assertEquals(
                List.of("1 Minutes", "4.1 Urgent care: strategy & update"),
                event.agenda().stream()
                        .map(item -> item.number() + " " + item.title())
                        .toList());
        AgendaItem minutes = event.agenda().get(0);
        assertEquals(
                List.of(
                        "context: To agree the minutes of 17 January 2023.",
                        "minute: Resolved: that they are correct."),
                minutes.statements().stream()
                        .map(said -> said.kind().code() + ": " + said.text())
                        .toList());
        assertEquals(
                List.of(
                        "context: Report of the Director, attached.",
                        "minute: The committee asked:\n- how many people had answered;\n- who had not.",
                        "context: Actions: Bring it back in July."),
                event.agenda().get(1).statements().stream()
                        .map(said -> said.kind().code() + ": " + said.text())
                        .toList());
        assertEquals(List.of(ID + "document-6001"), minutes.papers());
        assertEquals(List.of(ID + "document-6002"), event.agenda().get(1).papers());
        Publication paper = record(result, Publication.class, "document-6001");
        assertEquals(PublicationKind.COMMITTEE_MINUTES, paper.kind());
        assertEquals("https://democracy.example.gov.uk/mgConvert2PDF.aspx?ID=6001", paper.address());
        assertEquals(PartialDate.parse("2023-03-06"), paper.published());
        assertEquals(AccessRestriction.OPEN, paper.access());
        assertEquals(List.of(event.id()), paper.presentedAt());
        assertEquals(
                PublicationKind.PAPER,
                record(result, Publication.class, "document-6002").kind());
    }

    @Test
    void attendeesAreNamedIfTheyHoldAnOffice() throws IOException {
        List<Attendance> attendances = meeting(all(), 9001).attendances();
        assertEquals(
                List.of(
                        "chair Councillor Ada Example null present",
                        "committee-member Councillor Ben O'Example null apologies",
                        "substitute Councillor Cai Example null present",
                        "deputation null representing Friends of the Minor Injuries Unit present"),
                attendances.stream().map(ModernGovTest::words).toList());
        assertEquals(AttendanceStatus.APOLOGIES, attendances.get(1).status());
    }

    private static String words(Attendance attendance) {
        Contributor who = attendance.attendee();
        return who.role().code() + " " + who.name() + " " + who.post() + " "
                + attendance.status().code();
    }

    @Test
    void aConfirmedMeetingHasPassedOnlyIfItIsBeforeTheDayThatCountsAsToday() throws IOException {
        assertEquals(
                EventStatus.CONFIRMED,
                meeting(files("meetings.xml").log(), 9001).status());
        assertEquals(
                EventStatus.CONFIRMED,
                meeting(
                                files("meetings.xml")
                                        .withAsOfDate(LocalDate.of(2023, 3, 14))
                                        .log(),
                                9001)
                        .status());
        assertEquals(
                EventStatus.PASSED,
                meeting(
                                files("meetings.xml")
                                        .withAsOfDate(LocalDate.of(2023, 3, 15))
                                        .log(),
                                9001)
                        .status());
        Result<EngagementLog> late =
                files("meetings.xml").withAsOfDate(LocalDate.of(2024, 1, 1)).log();
        assertEquals(EventStatus.CANCELLED, meeting(late, 9002).status());
        assertEquals(EventStatus.TENTATIVE, meeting(late, 9003).status());
        assertEquals(List.of("WARNING OHSEL-LOOP-008 /records/3/status 27:9"), found(late));
    }

    @Test
    void aStatusCanHaveOtherWordsBesideIt() throws IOException {
        Event event = meeting(files("meetings-by-date.xml").log(), 9010);
        assertEquals("Council: Budget Council", event.title());
        assertEquals(EventStatus.CONFIRMED, event.status());
        assertEquals(new EventKind("council-meeting"), event.kind());
        assertEquals("12:00", event.startTime());
        assertEquals(new BodyRef(ID + "committee-502"), event.body());
        assertEquals(
                new MeetingStatus(EventStatus.CONFIRMED, "Budget Council"),
                MeetingStatus.of("Budget Council; confirmed"));
        assertEquals(new MeetingStatus(null, "Moved"), MeetingStatus.of("Moved"));
        assertEquals(new MeetingStatus(null, ""), MeetingStatus.of(""));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        Event first = meeting(files("meeting.xml", "meetings.xml").log(), 9001);
        assertEquals(first, meeting(files("meetings.xml", "meeting.xml").log(), 9001));
        assertEquals(new BodyRef(ID + "committee-501"), first.body());
    }

    @Test
    void aMeetingAloneIsOfTheCommitteeThatItsPapersName() throws IOException {
        Event event = meeting(files("meeting.xml").log(), 9001);
        assertNull(event.body());
        assertEquals("Health & Care Scrutiny Committee", event.title());
        assertEquals(EventKind.SCRUTINY_MEETING, event.kind());
    }

    @Test
    void answersInAnEnvelopeOfSoapAreReadToo() {
        String soap = """
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
                <GetCommitteesResponse xmlns="http://moderngov.co.uk/namespaces"><GetCommitteesResult><committees xmlns="">
                <committee><committeeid>7</committeeid><committeetitle>Cabinet</committeetitle></committee>
                </committees></GetCommitteesResult></GetCommitteesResponse></soap:Body></soap:Envelope>
                """;
        Result<EngagementLog> result = text(soap).log();
        assertEquals(List.of(), found(result));
        assertEquals("Cabinet", record(result, Body.class, "committee-7").name());
    }

    private static String meetingWith(String elements) {
        return "<meeting><meetingid>1</meetingid>" + elements + "</meeting>";
    }

    @Test
    void valuesThatAreNotUnderstoodAreReportedAndLeftOut() {
        Map<String, String> pointers = new LinkedHashMap<>();
        pointers.put("<meetingdate>2023-03-14</meetingdate>", "/meetingdate");
        pointers.put("<meetingdate>31/02/2023</meetingdate>", "/meetingdate");
        pointers.put("<meetingdate>01/01/0001</meetingdate>", "/meetingdate");
        pointers.put("<meetingdate>tomorrow</meetingdate>", "/meetingdate");
        pointers.put("<meetingtime>7.00</meetingtime>", "/meetingtime");
        pointers.put("<meetingtime>13.00 pm</meetingtime>", "/meetingtime");
        pointers.put("<meetingtime>At the rising of Council</meetingtime>", "/meetingtime");
        pointers.put("<meetingstatus>Moved to another place</meetingstatus>", "/meetingstatus");
        pointers.put(
                "<attendees><attendee name=\"Cllr X\" attendance=\"Virtual\"/></attendees>", "/attendees/attendee/0");
        pointers.put("<attendees><attendee name=\"Cllr X\"/></attendees>", "/attendees/attendee/0");
        pointers.forEach((elements, pointer) -> {
            Result<EngagementLog> result = text(meetingWith(elements)).log();
            assertEquals(
                    List.of("WARNING OHSEL-IMPORT-002 /a.xml/meeting" + pointer),
                    result.findings().stream()
                            .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer())
                            .toList(),
                    elements);
            Event event = meeting(result, 1);
            assertNull(event.date());
            assertNull(event.startTime());
            assertNull(event.status());
            assertEquals(List.of(), event.attendances());
        });
    }

    @Test
    void aMessageSaysWhatTheValueIs() {
        Finding finding = text(meetingWith("<meetingdate>31/02/2023</meetingdate>"))
                .log()
                .findings()
                .kept()
                .get(0);
        assertEquals(
                "the date of meeting 1 is 31/02/2023, which is not a date such as 14/03/2023, so it is left out",
                finding.message());
        assertEquals("Look the date up, and add it to the record.", finding.advice());
        assertEquals(new Location(1, 34), finding.location());
    }

    @Test
    void timesAreReadAsPeopleWriteThem() {
        Map<String, String> times = Map.of(
                "10.00 am",
                "10:00",
                "7.30pm",
                "19:30",
                "12.00 noon",
                "12:00",
                "12.15 pm",
                "12:15",
                "12.00 midnight",
                "00:00",
                "12.05 a.m.",
                "00:05",
                "19:30",
                "19:30",
                "7 pm",
                "19:00",
                "noon",
                "12:00",
                "09:30",
                "09:30");
        times.forEach((written, time) -> assertEquals(
                time,
                meeting(
                                text(meetingWith("<meetingtime>" + written + "</meetingtime>"))
                                        .log(),
                                1)
                        .startTime(),
                written));
    }

    @Test
    void whatIsTooLongForARecordIsKeptInParts() {
        String word = "word ";
        String item = "<agendaitem><agendaitemid>2</agendaitemid><agendaitemtitle>" + word.repeat(150)
                + "</agendaitemtitle><minutesnonemptyhtmlbody>" + word.repeat(1700)
                + "</minutesnonemptyhtmlbody></agendaitem>";
        Result<EngagementLog> result =
                text(meetingWith("<agendaitems>" + item + "</agendaitems>")).log();
        AgendaItem read = meeting(result, 1).agenda().get(0);
        assertEquals(List.of(), found(result));
        assertTrue(read.title().endsWith("word\u2026"), read.title());
        assertEquals(word.repeat(150).strip(), read.statements().get(0).text());
        assertEquals(4, read.statements().size());
        assertEquals(
                word.repeat(1700).strip(),
                read.statements().stream()
                        .skip(1)
                        .map(Statement::text)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
    }

    @Test
    void aMeetingThatIsNotShownIsLeftOutWithAllThatIsItsOwn() throws IOException {
        String hidden = Files.readString(FILES.resolve("meeting.xml"))
                .replaceFirst("<isdisplayallowed>True", "<isdisplayallowed>False");
        Result<EngagementLog> result = text(hidden).log();
        assertEquals(List.of(), result.orElseThrow().records());
        assertTrue(
                found(result).contains("INFO OHSEL-IMPORT-004 /a.xml/meeting/isdisplayallowed 6:3"),
                found(result).toString());
    }

    @Test
    void twoAnswersThatDisagreeAreReported() {
        Result<EngagementLog> result = ModernGov.of(
                        SERVICE,
                        new LinkedHashMap<>(Map.of(
                                "a.xml",
                                meetingWith(
                                                "<meetingdate>14/03/2023</meetingdate><meetinglocation>Hall</meetinglocation>")
                                        .getBytes(StandardCharsets.UTF_8),
                                "b.xml",
                                meetingWith("<meetingdate>15/03/2023</meetingdate>")
                                        .getBytes(StandardCharsets.UTF_8))))
                .log();
        assertEquals(List.of("WARNING OHSEL-IMPORT-002 /b.xml/meeting/meetingdate 1:34"), found(result));
        assertEquals(PartialDate.parse("2023-03-14"), meeting(result, 1).date());
    }

    @Test
    void theAddressHasToBeOneOfTheWeb() {
        for (String address : List.of("", "democracy.example.gov.uk", "ftp://example.org", "https://", "https:// /")) {
            assertThrows(IllegalArgumentException.class, () -> ModernGov.of(address, Map.of()), address);
        }
        assertThrows(NoSuchFileException.class, () -> files("missing.xml"));
        assertEquals(
                List.of(), ModernGov.of(SERVICE, Map.of()).log().orElseThrow().records());
    }

    @Test
    void everyFindingOnARecordHasItsPlaceInTheFile() throws IOException {
        String contact = Files.readString(FILES.resolve("meeting.xml"))
                .replace("Report of the Director, attached.", "Ring 020 7946 0000 to speak.");
        Finding finding = text(contact).log().findings().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .findFirst()
                .orElseThrow();
        assertEquals("OHSEL-PRIVACY-002", finding.ruleId());
        assertEquals("/records/0/agenda/1/statements/0/text", finding.pointer());
        assertEquals(new Location(79, 7), finding.location());
        assertEquals("a.xml", finding.arguments().get("file"));
    }
}
