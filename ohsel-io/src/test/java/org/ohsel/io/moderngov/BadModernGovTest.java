// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Limits;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;

/** Input that is not what the service answers is reported, and never an exception; what could be read is kept. */
class BadModernGovTest {

    private static final String SERVICE = "https://democracy.example.gov.uk";
    private static final Path MEETING = Path.of("src/test/resources/moderngov/meeting.xml");

    private static Result<EngagementLog> log(byte[] bytes, Limits limits) {
        return ModernGov.of(SERVICE, Map.of("a.xml", bytes)).withLimits(limits).log();
    }

    private static Result<EngagementLog> log(String text) {
        return log(text.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static List<String> found(Findings findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static int records(Result<EngagementLog> result) {
        return Objects.requireNonNull(result.partial()).records().size();
    }

    @Test
    void whatIsNotAnAnswerIsNotRead() {
        for (String text : List.of(
                "",
                " \n ",
                "{\"type\": \"event\"}",
                "<html><body><p>The service is not available.</p></body></html>",
                "<!DOCTYPE html><html><body>No</body></html>",
                "<councillorsbyward><wards/></councillorsbyward>",
                "PK\u0003\u0004",
                "<meeting",
                "\u0000\u0000")) {
            Result<EngagementLog> result = log(text);
            assertEquals(List.of("ERROR OHSEL-IMPORT-001 /a.xml"), found(result.findings()), text);
            assertEquals(0, records(result), text);
            assertTrue(result.value().isEmpty());
        }
    }

    /** A carriage return alone ends a line of XML, but no line of a location: there it is one more character, as a space is. */
    @Test
    void aLineEndsAtALineFeedOnly() {
        for (String text : List.of(
                "<committees>\r<committee>\r\n<x></y>",
                "<committees>\r<x></y>",
                "<committees>\r\r\r<committee>\r</y>",
                "<committees>\n<committee\r>\r\r<a>\n\n\r<b>\r\n</y>",
                "<committees>\r\n<committee>\r\n\r\n<x></y>")) {
            foundOnceWhereIn(text.replaceAll("\r(?!\n)", " "), text);
        }
    }

    /** A document may begin with an instruction whose name begins as a declaration does: a style sheet's does. */
    @Test
    void columnsAfterAnInstructionAreThoseOfTheText() {
        for (String text : List.of(
                "<?xml-stylesheet href=\"a\"?><committees></y>",
                "<?xml-stylesheet href=\"a\"?><committees>\n<committee></y>",
                "<?xml-stylesheet\nhref=\"a\"?><committees></y>",
                "<?xml-stylesheet?><?xml-stylesheet?><committees></y>",
                "<?xml-stylesheet?><committees>\r<committee></y>",
                "<?xml-stylesheet?>\r<committees></y>",
                "<?xml-stylesheet>",
                "<?xml-stylesheet",
                "<?xml-stylesheet?><!DOCTYPE committees><committees/>")) {
            foundOnceWhereIn(text.replace("<?xml-", "<?css-"), text);
        }
    }

    private static void foundOnceWhereIn(String other, String text) {
        List<Location> found =
                log(text).findings().stream().map(Finding::location).toList();
        assertEquals(1, found.size(), text);
        assertEquals(log(other).findings().stream().map(Finding::location).toList(), found, text);
    }

    @Test
    void whatIsBrokenIsSaidWhereItIs() {
        Map<String, Location> places = Map.of(
                // Two characters outside the Basic Multilingual Plane are two columns.
                "<committees>\n<x>\ud83d\ude80\ud83d\ude80</y>", new Location(2, 8),
                // A control character where a document type is declared, of which the parser has no words.
                "<!DOCTYPE x [<\u0000\n", new Location(1, 15),
                "<!-- <x> -->\n\n <!DOCTYPE x><committees/>", new Location(3, 2),
                "\n<!DOCTYPE x [<!ENTITY a \"b\">]><committees/>", new Location(2, 1));
        places.forEach((text, place) -> assertEquals(
                List.of(place),
                log(text).findings().stream().map(Finding::location).toList(),
                text));
        byte[] latin = "<committees>\n<committee>\n<committeetitle>Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of(new Location(3, 20)),
                log(latin, Limits.standard()).findings().stream()
                        .map(Finding::location)
                        .toList());
    }

    @Test
    void entitiesAreNeverExpandedAndNeverFetched() {
        String laughs = """
                <?xml version="1.0"?>
                <!DOCTYPE meeting [
                 <!ENTITY a "ha">
                 <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                 <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
                ]>
                <meeting><meetingid>1</meetingid><meetinglocation>&c;</meetinglocation></meeting>
                """;
        String file = "<!DOCTYPE meeting [<!ENTITY x SYSTEM \""
                + MEETING.toAbsolutePath().toUri()
                + "\">]><meeting><meetingid>1</meetingid><meetinglocation>&x;</meetinglocation></meeting>";
        String outside =
                "<!DOCTYPE meeting SYSTEM \"http://127.0.0.1:1/x.dtd\"><meeting><meetingid>1</meetingid></meeting>";
        for (String text : List.of(laughs, file, outside)) {
            Result<EngagementLog> result = log(text);
            assertEquals(List.of("ERROR OHSEL-IMPORT-001 /a.xml"), found(result.findings()), text);
            assertEquals(0, records(result));
        }
    }

    @Test
    void anEntityThatNobodyDeclaredIsReported() {
        Result<EngagementLog> result =
                log("<meeting><meetingid>1</meetingid><meetinglocation>&nbsp;</meetinglocation></meeting>");
        assertEquals(List.of("ERROR OHSEL-IMPORT-001 /a.xml"), found(result.findings()));
    }

    @Test
    void ofAnAnswerThatIsCutShortWhatCameBeforeIsKept() throws IOException {
        String whole = Files.readString(MEETING);
        String cut = whole.substring(0, whole.indexOf("<agendaitemid>7002"));
        Result<EngagementLog> result = log(cut);
        assertEquals("OHSEL-IMPORT-001", result.findings().kept().get(0).ruleId());
        assertTrue(result.value().isEmpty());
        Event event = (Event) Objects.requireNonNull(result.partial()).records().get(0);
        assertEquals(1, event.agenda().size());
        assertEquals("Minutes", event.agenda().get(0).title());
        assertEquals(2, records(result));
    }

    @Test
    void wherePartsAreMissingTheRestIsRead() {
        Result<EngagementLog> result = log("""
                <getmeetings>
                 <committee><committeeid>1</committeeid><committeemeetings>
                  <meeting><meetingdate>14/03/2023</meetingdate></meeting>
                  <meeting><meetingid>2</meetingid><agendaitems>
                   <agendaitem><agendaitemid>3</agendaitemid><linkeddocuments>
                    <linkeddoc><title>x</title></linkeddoc></linkeddocuments></agendaitem>
                   <agendaitem><agendaitemtitle>Item</agendaitemtitle><linkeddocuments>
                    <linkeddoc><title>x</title></linkeddoc></linkeddocuments></agendaitem>
                  </agendaitems></meeting>
                 </committeemeetings></committee>
                </getmeetings>
                """);
        assertEquals(
                List.of(
                        "ERROR OHSEL-IMPORT-001 /a.xml/getmeetings/committee/0/committeemeetings/meeting/0",
                        "ERROR OHSEL-IMPORT-001 /a.xml/getmeetings/committee/0/committeemeetings/meeting/1/agendaitems/agendaitem/0",
                        "ERROR OHSEL-IMPORT-001 /a.xml/getmeetings/committee/0/committeemeetings/meeting/1/agendaitems/agendaitem/1/linkeddocuments/linkeddoc/0",
                        "ERROR OHSEL-IMPORT-001 /a.xml/getmeetings/committee/0",
                        "WARNING OHSEL-REF-005 /records/0/body"),
                found(result.findings()));
        assertEquals(1, records(result));
    }

    @Test
    void limitsHold() throws IOException {
        String nested = "<meeting><meetingid>1</meetingid>" + "<a>".repeat(200) + "</a>".repeat(200) + "</meeting>";
        assertEquals(List.of("ERROR OHSEL-IMPORT-001 /a.xml"), found(log(nested).findings()));
        byte[] meeting = Files.readAllBytes(MEETING);
        assertEquals(
                "OHSEL-IMPORT-001",
                log(meeting, Limits.standard().withLogBytes(1000))
                        .findings()
                        .kept()
                        .get(0)
                        .ruleId());
        assertEquals(
                "OHSEL-IMPORT-001",
                log(meeting, Limits.standard().withElements(20))
                        .findings()
                        .kept()
                        .get(0)
                        .ruleId());
        List<String> found =
                found(log(meeting, Limits.standard().withStringLength(60)).findings());
        assertTrue(
                found.contains("WARNING OHSEL-IMPORT-002 /a.xml/meeting/agendaitems/agendaitem/0/agendatext"),
                found.toString());
    }

    @Test
    void aHundredThousandItemsAreRead() {
        String rest = "</agendaitemid><agendaitemtitle>Item &amp;amp; more</agendaitemtitle>"
                + "<minutesnonemptyhtmlbody>&lt;p&gt;Noted.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem>";
        StringBuilder xml = new StringBuilder("<meeting><meetingid>1</meetingid><agendaitems>");
        for (int i = 0; i < 100_001; i++) {
            xml.append("<agendaitem><agendaitemid>").append(i).append(rest);
        }
        xml.append("</agendaitems></meeting>");
        assertTimeout(Duration.ofMinutes(10), () -> {
            Result<EngagementLog> result = log(xml.toString());
            assertEquals(List.of("ERROR OHSEL-IMPORT-001 /a.xml"), found(result.findings()));
            Event event =
                    (Event) Objects.requireNonNull(result.partial()).records().get(0);
            assertEquals(100_000, event.agenda().size());
            assertEquals("Item & more", event.agenda().get(99_999).title());
        });
    }

    @Test
    void tagsAndQuotationMarksThatAreNeverClosedTakeNoTimeToSpeakOf() {
        for (String unit :
                List.of("&lt;a \"", "&lt;!--", "&lt;script>", "&amp;lt;a", "&amp;lt;a&amp;gt;", "&lt;", "'&lt;b")) {
            String html = unit.repeat(90_000 / unit.length());
            assertTimeout(
                    Duration.ofMinutes(5),
                    () -> log(
                            "<meeting><meetingid>1</meetingid><agendaitems><agendaitem><agendaitemtitle>x</agendaitemtitle>"
                                    + "<agendatext>" + html + "</agendatext></agendaitem></agendaitems></meeting>"),
                    unit);
        }
    }

    @Test
    void nothingIsWrittenToStandardError() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
            log("<meeting><a>\u00e9</a></meeting>".getBytes(StandardCharsets.ISO_8859_1), Limits.standard());
            log("<meeting><a></meeting>");
        } finally {
            System.setErr(before);
        }
        assertEquals("", written.toString(StandardCharsets.UTF_8));
    }

    @Test
    void damageIsNeverAnExceptionAndWhatIsKeptCanBeWritten() throws IOException {
        byte[] meeting = Files.readAllBytes(MEETING);
        Random random = new Random(15);
        for (int i = 0; i < 120; i++) {
            byte[] damaged = meeting.clone();
            for (int j = 0; j <= i % 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Result<EngagementLog> result = log(damaged, Limits.standard());
            EngagementLog log = Objects.requireNonNull(result.partial());
            String written = EngagementWriter.compact().write(log);
            assertEquals(log, EngagementReader.strict().readLog(written).partial());
            assertFalse(written.contains("politicalparty"));
        }
    }

    @Test
    void otherEncodingsAreReadIfTheXmlSaysSo() {
        String xml = "<meeting><meetingid>1</meetingid><meetinglocation>Caf\u00e9</meetinglocation></meeting>";
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + xml).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("Caf\u00e9", place(log(latin, Limits.standard())));
        assertEquals("Caf\u00e9", place(log(xml.getBytes(StandardCharsets.UTF_16), Limits.standard())));
        assertEquals("Caf\u00e9", place(log("\uFEFF" + xml)));
        assertEquals("Caf\u00e9", place(log("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + xml)));
        assertEquals(
                List.of("ERROR OHSEL-IMPORT-001 /a.xml"),
                found(log(xml.getBytes(StandardCharsets.ISO_8859_1), Limits.standard())
                        .findings()));
        assertEquals(
                List.of("ERROR OHSEL-IMPORT-001 /a.xml"),
                found(log("<?xml version=\"1.0\" encoding=\"no-such\"?>" + xml).findings()));
    }

    private static String place(Result<EngagementLog> result) {
        return String.valueOf(((Event) result.orElseThrow().records().get(0)).place());
    }
}
