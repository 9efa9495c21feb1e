// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.host.HostMapper.Refusal;
import org.ohsel.io.host.HostTypes.CaseFile;
import org.ohsel.io.host.HostTypes.Counts;
import org.ohsel.io.host.HostTypes.Draft;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.CompleteExamples;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.GunningPrinciple;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;

/** What an application can expect of its mapper, of whichever line, once the module is registered. */
public abstract class HostMapperContract {

    private static final EngagementWriter WRITER = EngagementWriter.compact();
    private static final Event EVENT = CompleteExamples.of(Event.class);
    private static final String SMALL = "{\"type\":\"event\",\"id\":\"e-1\",\"kind\":\"public-event\"}";

    /** The mapper with the module and nothing else. */
    protected abstract HostMapper plain();

    /** A mapper with as many settings of its own as could get in the way. */
    protected abstract HostMapper selfWilled();

    /** A mapper that was told nothing, and looks for modules by itself. */
    protected abstract HostMapper finding();

    /** A mapper without any module. */
    protected abstract HostMapper bare();

    /** The names of the modules of a mapper that looks for them and is given ours as well. */
    protected abstract List<String> modulesFoundAndAdded();

    /** Sets the module up in a mapper of a version. */
    protected abstract void setUpIn(int major, int minor, int patch);

    /** What the build says is the oldest version of databind, as in {@code 3.1.0}. */
    protected abstract String oldest();

    /** What a mapper that was told nothing says of an unreadable value. */
    protected abstract Class<?> exceptionForBrokenJson(String json);

    @Test
    void everyRecordAndTheLogAreWrittenAsByTheWriter() {
        for (HostMapper mapper : List.of(plain(), selfWilled())) {
            assertEquals(WRITER.write(CompleteExamples.log()), mapper.write(CompleteExamples.log()));
            for (EngagementRecord record : CompleteExamples.records()) {
                assertEquals(WRITER.write(record), mapper.write(record));
                assertArrayEquals(WRITER.write(record).getBytes(StandardCharsets.UTF_8), mapper.writeBytes(record));
            }
        }
    }

    @Test
    void aValueOfEveryTypeIsReadBackFromTextBytesAndTrees() {
        for (HostMapper mapper : List.of(plain(), selfWilled())) {
            for (Record value : CompleteExamples.values()) {
                String json = mapper.write(value);
                assertEquals(value, mapper.read(json, value.getClass()));
                assertEquals(value, mapper.readBytes(json.getBytes(StandardCharsets.UTF_8), value.getClass()));
                assertEquals(value, mapper.read(mapper.writeIndented(value), value.getClass()));
                assertEquals(json, mapper.tree(value).toString());
                assertEquals(value, mapper.fromTree(mapper.tree(value), value.getClass()));
                assertEquals(value, mapper.fromTree(mapper.parseTree(json), value.getClass()));
            }
        }
    }

    @Test
    void aRecordIsReadAsWhatItSaysItIs() {
        for (EngagementRecord record : CompleteExamples.records()) {
            String json = WRITER.write(record);
            assertEquals(record, plain().read(json, EngagementRecord.class));
            assertEquals(record, plain().fromTree(plain().parseTree(json), EngagementRecord.class));
        }
    }

    @Test
    void everyTermIsWrittenAsItsCodeAndReadBack() throws Exception {
        int terms = 0;
        for (Class<?> type : termTypes()) {
            Object term = type.getConstructor(String.class).newInstance("frailty & falls");
            if (term instanceof ClosedTerm closed) {
                term = closed.all().get(0);
            }
            assertEquals("\"" + ((Term) term).code() + "\"", plain().write(term));
            assertEquals(term, plain().read(plain().write(term), type));
            assertEquals("{\"" + ((Term) term).code() + "\":1}", plain().write(Map.of(term, 1)));
            terms++;
        }
        assertTrue(terms > 30, "terms: " + terms);
        assertEquals(
                GunningPrinciple.values(),
                plain().read(plain().write(GunningPrinciple.values()), list(GunningPrinciple.class)));
    }

    /** Those of the sources, so that none is forgotten. */
    private static List<Class<?>> termTypes() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../ohsel-model/src/main/java/org/ohsel/model/term"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    Class<?> type = Class.forName(Term.class.getPackageName() + "." + name);
                    if (!Modifier.isAbstract(type.getModifiers())) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    @Test
    void datesAreTexts() {
        PartialDate date = PartialDate.parse("XXXX-09/XXXX-12");
        assertEquals("\"XXXX-09/XXXX-12\"", plain().write(date));
        assertEquals(date, plain().read("\"XXXX-09/XXXX-12\"", PartialDate.class));
    }

    @Test
    void inARecordOfTheApplicationTheyKeepTheirForm() {
        CaseFile file = new CaseFile(
                "C-1",
                EVENT,
                CompleteExamples.of(Rating.class),
                CompleteExamples.records(),
                PartialDate.parse("2017-07/2017-08"),
                Set.of(Workstream.MATERNITY),
                CompleteExamples.log());
        String json = plain().write(file);
        assertTrue(json.contains("\"firstEvent\":" + WRITER.write(EVENT)), json);
        assertTrue(json.contains("\"anyRecord\":" + WRITER.write(CompleteExamples.of(Rating.class))), json);
        assertTrue(json.contains("\"log\":" + WRITER.write(CompleteExamples.log())), json);
        assertEquals(file, plain().read(json, CaseFile.class));
        assertEquals(file, plain().fromTree(plain().tree(file), CaseFile.class));

        String own = selfWilled().write(file);
        assertTrue(own.contains("\"first_event\":" + WRITER.write(EVENT)), own);
        assertEquals(file, selfWilled().read(own, CaseFile.class));
    }

    @Test
    void inAClassOfTheApplicationTheyKeepTheirForm() {
        Draft draft = new Draft();
        draft.setCurrentEvent(EVENT);
        draft.setBoroughs(List.of(Borough.LEWISHAM, Borough.BEXLEY));
        String json = plain().write(draft);
        assertTrue(json.contains("\"currentEvent\":" + WRITER.write(EVENT)), json);
        assertTrue(json.contains("\"boroughs\":[\"lewisham\",\"bexley\"]"), json);
        assertEquals(draft, plain().read(json, Draft.class));
    }

    @Test
    void termsAndDatesAreKeysOfMaps() {
        Counts counts = new Counts(
                Map.of(Borough.LAMBETH, 3),
                new TreeMap<>(Map.of(Borough.BEXLEY, 1, Borough.SOUTHWARK, 2)),
                Map.of(new Workstream("frailty"), List.of(EVENT)),
                Map.of(BodyRef.BEXLEY_CCG, PartialDate.ofYear(2013)),
                Map.of(PartialDate.parse("2013~"), Borough.BROMLEY));
        String json = plain().write(counts);
        assertEquals(
                "{\"byBorough\":{\"lambeth\":3},\"byBoroughInOrder\":{\"bexley\":1,\"southwark\":2},"
                        + "\"byWorkstream\":{\"frailty\":[" + WRITER.write(EVENT) + "]},"
                        + "\"byBody\":{\"07N\":\"2013\"},\"byDate\":{\"2013~\":\"bromley\"}}",
                json);
        assertEquals(counts, plain().read(json, Counts.class));
        assertEquals(counts, plain().fromTree(plain().tree(counts), Counts.class));
        assertEquals(counts, selfWilled().read(selfWilled().write(counts), Counts.class));
    }

    @Test
    void theTypeMayStandAnywhereInARecord() {
        String late =
                "{\"id\":\"e-1\",\"x\":{\"type\":\"no\",\"n\":[1.5,{}]},\"kind\":\"public-event\",\"type\":\"event\"}";
        Event expected = Event.builder()
                .id("e-1")
                .kind(EventKind.PUBLIC_EVENT)
                .putExtension("x", "{\"type\":\"no\",\"n\":[1.5,{}]}")
                .build();
        String log = "{\"records\":[" + late + "," + SMALL + "],\"schemaVersion\":\"1.0\"}";
        EngagementLog expectedLog = EngagementLog.of(List.of(
                expected, Event.builder().id("e-1").kind(EventKind.PUBLIC_EVENT).build()));
        for (HostMapper mapper : List.of(plain(), selfWilled())) {
            assertEquals(expected, mapper.read(late, EngagementRecord.class));
            assertEquals(expected, mapper.read(late, Event.class));
            assertEquals(expectedLog, mapper.read(log, EngagementLog.class));
            assertEquals(expectedLog, mapper.fromTree(mapper.parseTree(log), EngagementLog.class));
        }
        assertEquals(List.of(expected, expected), plain().read("[" + late + "," + late + "]", list(Event.class)));
    }

    @Test
    void unknownMembersAreKeptAndWrittenBack() {
        String json = SMALL.replace("}", ",\"x-local\":{\"a\":[1.10,null,\"\u00e9\"]}}");
        for (HostMapper mapper : List.of(plain(), selfWilled())) {
            Event event = (Event) mapper.read(json, Event.class);
            assertEquals(Map.of("x-local", "{\"a\":[1.10,null,\"\u00e9\"]}"), event.extensions());
            assertEquals(json, mapper.write(event));
        }
    }

    @Test
    void missingMembersAreNullForTheApplicationToValidate() {
        Event event = (Event) plain().read("{\"type\":\"event\",\"title\":null}", Event.class);
        assertNull(event.id());
        assertNull(event.kind());
        assertEquals(List.of(), event.boroughs());
        assertNull(plain().read("null", Event.class));
    }

    @Test
    void aListWithNullIsKeptWholeAndIsAProblem() {
        Refusal refusal = plain().refuse("{\"type\":\"event\",\"boroughs\":[\"bexley\",null]}", Event.class);
        assertEquals(List.of("/boroughs/1 OHSEL-JSON-002"), places(refusal));
    }

    @Test
    void anUpdateKeepsTheMembersThatItDoesNotGive() {
        Event event = Event.builder()
                .id("e-1")
                .kind(EventKind.PUBLIC_EVENT)
                .title("Before")
                .addBorough(Borough.BEXLEY)
                .putExtensionText("local", "C-17")
                .build();
        assertEquals(event.withTitle("After"), plain().update(event, "{\"title\":\"After\"}"));
        assertEquals(
                event.withBoroughs(),
                ((Event) plain().update(event, "{\"boroughs\":[]}")).withExtensions(event.extensions()));
        assertEquals(
                org.ohsel.model.Headcount.of(7, org.ohsel.model.term.CountQualifier.AT_LEAST),
                plain().update(
                                org.ohsel.model.Headcount.of(5, org.ohsel.model.term.CountQualifier.AT_LEAST),
                                "{\"count\":7}"));
    }

    @Test
    void anExtensionThatIsNotJsonIsRefusedByName() {
        Event event =
                Event.builder().id("e-1").kind(EventKind.PUBLIC_EVENT).build().withExtensions(Map.of("x", "C-17"));
        Exception refusal = assertThrows(Exception.class, () -> plain().write(event));
        assertTrue(
                refusal.getMessage()
                        .contains("cannot write the event with the id e-1: the extension x of an event is not JSON"),
                refusal.getMessage());
    }

    @Test
    void aRecordOfAnUnknownTypeIsKept() {
        String json = "{\"type\":\"petition\",\"id\":\"p-1\",\"signatures\":1.50}";
        EngagementRecord read = (EngagementRecord) plain().read(json, EngagementRecord.class);
        assertEquals("petition", read.type());
        assertEquals("p-1", read.id());
        assertEquals(json, plain().write(read));
        String log = "{\"schemaVersion\":\"1.1\",\"records\":[" + SMALL + "," + json + "," + SMALL + "]}";
        assertEquals(log, plain().write(plain().read(log, EngagementLog.class)));
    }

    @Test
    void everythingThatCannotBeReadIsSaidInOneException() {
        Refusal refusal = plain().refuse(
                        "{\"caseNumber\":\"C-1\",\"manyRecords\":[" + SMALL + ",{\"id\":7,\"type\":\"event\","
                                + "\"status\":\"late\",\"date\":\"2017-02-30\",\"inPublic\":\"yes\","
                                + "\"id\":\"e-2\",\"a/b\":1,\"body\":{},\"questions\":[{\"text\":1}, 5]}]}",
                        CaseFile.class);
        assertEquals(
                List.of(
                        "/manyRecords/1/id OHSEL-JSON-002",
                        "/manyRecords/1/status OHSEL-JSON-004",
                        "/manyRecords/1/date OHSEL-JSON-008",
                        "/manyRecords/1/inPublic OHSEL-JSON-002",
                        "/manyRecords/1/id OHSEL-JSON-005",
                        "/manyRecords/1/body OHSEL-JSON-002",
                        "/manyRecords/1/questions/0/text OHSEL-JSON-002",
                        "/manyRecords/1/questions/1 OHSEL-JSON-002"),
                places(refusal));
        String message = refusal.message();
        assertTrue(message.startsWith("cannot read an EngagementRecord: 8 problems\n"), message);
        assertTrue(
                message.contains(
                        "\n  /manyRecords/1/status OHSEL-JSON-004 status is late, which is not in the list of codes for "
                                + "event status: tentative, confirmed, passed, postponed, cancelled. Use one of these codes."),
                message);
        assertTrue(
                message.contains(
                        "\n  /manyRecords/1/inPublic OHSEL-JSON-002 inPublic must be true or false, not a string. Write true."),
                message);
        assertTrue(refusal.pathReference().endsWith("[1]"), refusal.pathReference());
    }

    @Test
    void aMessageIsBoundedAndEverythingIsCounted() {
        Refusal refusal = plain().refuse(
                        "{\"type\":\"event\",\"boroughs\":["
                                + String.join(",", Collections.nCopies(10_007, "1"))
                                + "]}",
                        Event.class);
        assertEquals(10_007, refusal.findings().count());
        assertEquals(10_000, refusal.findings().kept().size());
        assertEquals(
                22,
                refusal.message()
                        .lines()
                        .filter(line -> !line.startsWith(" at "))
                        .count());
        assertTrue(refusal.message().contains("\n  and 9987 more"), refusal.message());
    }

    @Test
    void unknownMembersDoNotCrowdOutWhatCannotBeRead() {
        StringBuilder json = new StringBuilder("{\"type\":\"event\"");
        for (int i = 0; i < 10_001; i++) {
            json.append(",\"x").append(i).append("\":1");
        }
        Refusal refusal = plain().refuse(json + ",\"id\":1}", Event.class);
        assertEquals(1, refusal.findings().count());
    }

    @Test
    void whatPeopleWroteIsNotInTheMessage() {
        Refusal refusal = plain().refuse(
                        "{\"type\":\"event\",\"status\":\"Mrs Smith said so\",\"date\":\"my 80th birthday\"}",
                        Event.class);
        assertEquals(2, refusal.findings().count());
        assertFalse(refusal.message().contains("Smith"), refusal.message());
        assertFalse(refusal.message().contains("birthday"), refusal.message());
    }

    @Test
    void aRecordOfAnotherKindOrOfNoneIsRefused() {
        assertEquals(List.of("/type OHSEL-JSON-009"), places(plain().refuse("{\"type\":\"rating\"}", Event.class)));
        assertEquals(List.of("/type OHSEL-JSON-009"), places(plain().refuse("{\"id\":\"e\"}", Event.class)));
        assertEquals(List.of("/type OHSEL-JSON-009"), places(plain().refuse("{}", EngagementRecord.class)));
        assertEquals(
                List.of("/firstEvent/type OHSEL-JSON-009"),
                places(plain().refuse("{\"firstEvent\":{},\"opened\":\"2017\"}", CaseFile.class)));
        assertEquals(
                List.of("/log/records/0/type OHSEL-JSON-009"), // the third may be of a kind that a later version has
                places(plain().refuse(
                                "{\"log\":{\"records\":[{}," + SMALL + ",{\"id\":1,\"type\":\"evnt\"}]}}",
                                CaseFile.class)));
        String message = plain().refuse("{\"type\":\"rating\"}", Event.class).message();
        assertTrue(message.contains("/type OHSEL-JSON-009 the type is rating; it must be one of event."), message);
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        for (String json : List.of("[]", "\"event\"", "1", "true")) {
            assertEquals(List.of(" OHSEL-JSON-002"), places(plain().refuse(json, EngagementLog.class)));
        }
        assertEquals(List.of(" OHSEL-JSON-002"), places(plain().refuse("{\"a\":[1]}", Borough.class)));
        assertEquals(List.of(" OHSEL-JSON-004"), places(plain().refuse("\"PASSED\"", EventStatus.class)));
        assertEquals(List.of(" OHSEL-JSON-002"), places(plain().refuse("0", Borough.class)));
        assertEquals(List.of(" OHSEL-JSON-002"), places(plain().refuse("20170904", PartialDate.class)));
        assertEquals(List.of(" OHSEL-JSON-008"), places(plain().refuse("\"\"", PartialDate.class)));
    }

    @Test
    void aKeyThatIsNoTermIsRefusedWithItsPlace() {
        Refusal refusal = plain().refuse("{\"byDate\":{\"4 Sept\":\"bexley\"}}", Counts.class);
        assertEquals(List.of("/byDate/4 Sept OHSEL-JSON-008"), places(refusal));
    }

    @Test
    void jsonThatIsBrokenIsReportedAsTheMapperReportsItElsewhere() {
        assertEquals(
                exceptionForBrokenJson("[1,}"),
                exceptionForBrokenJson("{\"type\":\"event\",\"boroughs\":[\"bexley\"}"));
        assertEquals(exceptionForBrokenJson("[1,}"), exceptionForBrokenJson("{\"id\":\"e\",\"boroughs\":[\"bexley\"}"));
    }

    @Test
    void aMapperThatLooksForModulesKnowsTheTypesUnasked() {
        for (EngagementRecord record : CompleteExamples.records()) {
            String json = WRITER.write(record);
            assertEquals(json, finding().write(record));
            assertEquals(record, finding().read(json, EngagementRecord.class));
        }
    }

    @Test
    void aModuleThatIsFoundAndAddedIsThereOnce() {
        assertEquals(1, Collections.frequency(modulesFoundAndAdded(), "ohsel"));
    }

    /** What an application does not ask for must not change what it writes. */
    @Test
    void aModuleThatWasFoundChangesOurTypesOnly() {
        Theirs theirs = new Theirs(
                "case-7",
                Thread.State.NEW,
                List.of(new BigDecimal("1.50")),
                new TreeMap<>(Map.of("b", 1, "a", 2)),
                null);
        String json =
                "{\"name\":\"case-7\",\"state\":\"NEW\",\"amounts\":[1.50],\"byName\":{\"a\":2,\"b\":1},\"none\":null}";
        assertEquals(json, bare().write(theirs));
        assertEquals(json, finding().write(theirs));
        assertEquals(theirs, finding().read(json, Theirs.class));
    }

    record Theirs(
            String name,
            Thread.State state,
            List<BigDecimal> amounts,
            Map<String, Integer> byName,
            @Nullable String none) {}

    @Test
    void aMapperThatIsTooOldIsRejectedByName() {
        int[] version =
                Arrays.stream(oldest().split("\\.")).mapToInt(Integer::parseInt).toArray();
        setUpIn(version[0], version[1], version[2]);
        setUpIn(version[0], version[1] + 1, 0);
        setUpIn(version[0] + 1, 0, 0);
        String tooOld = version[0] + "." + (version[1] - 1) + ".9";
        String message = assertThrows(IllegalStateException.class, () -> setUpIn(version[0], version[1] - 1, 9))
                .getMessage();
        assertTrue(
                message.contains(":jackson-databind " + oldest() + " or later, but found " + tooOld + ". "), message);
    }

    @Test
    void aMapperIsSharedByThreads() {
        HostMapper mapper = plain();
        List<String> written = Collections.nCopies(200, CompleteExamples.records()).parallelStream()
                .flatMap(List::stream)
                .map(record -> mapper.write(mapper.read(mapper.write(record), EngagementRecord.class)))
                .distinct()
                .toList();
        assertEquals(CompleteExamples.records().stream().map(WRITER::write).toList(), written);
    }

    private static List<String> places(Refusal refusal) {
        return refusal.findings().kept().stream()
                .map(finding -> finding.pointer() + " " + finding.ruleId())
                .toList();
    }

    private static Type list(Class<?> element) {
        return new ListType(element);
    }
}
