// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.Result;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Findings;

class OdsRegisterTest {

    private static final Path FILES = Path.of("src/test/resources/ods");

    private static OdsRegister register(String... names) throws IOException {
        return OdsRegister.read(Stream.of(names).map(FILES::resolve).toList());
    }

    private static OdsRegister all() throws IOException {
        return register("eccg.csv", "etr.csv", "eother.csv", "succ.csv", "Z9S.json");
    }

    private static OdsRegister json(String text) {
        return OdsRegister.of(Map.of("a.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> found(Findings findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static Concept body(Vocabulary vocabulary, String code) {
        return vocabulary.concept("body", code).orElseThrow();
    }

    private static BodyKind kind(Vocabulary vocabulary, String code, int year, int month, int day) {
        return body(vocabulary, code).kindOn(LocalDate.of(year, month, day)).orElseThrow();
    }

    private static List<String> codes(List<Concept> concepts) {
        return concepts.stream().map(Concept::code).sorted().toList();
    }

    @Test
    void theTablesHaveWhatTheRegisterSaysAndNoMore() throws IOException {
        Map<String, String> tables =
                register("eccg.csv", "succ.csv").tables(Vocabulary.bundled()).orElseThrow();
        assertEquals(
                Map.of(
                        "concepts.csv",
                        """
                        scheme,code,label,ods,valid,serves,sources
                        body,Z9A,NHS ASHDALE CCG,Z9A,2013-04-01/2021-03-31,,"NHS Organisation Data Service, eccg.csv"
                        body,Z9B,"NHS BIRCHLEY, CLOUGH AND DENE CCG",Z9B,2013-04-01/2021-03-31,,"NHS Organisation Data Service, eccg.csv"
                        body,Z9C,NHS TWO DALES ICB - Z9C,Z9C,2021-04-01/..,,"NHS Organisation Data Service, eccg.csv"
                        """.replace("\n", "\r\n"),
                        "kinds.csv",
                        """
                        scheme,code,kind,valid
                        body,Z9A,clinical-commissioning-group,2013-04-01/2021-03-31
                        body,Z9B,clinical-commissioning-group,2013-04-01/2021-03-31
                        body,Z9C,clinical-commissioning-group,2021-04-01/2022-06-30
                        body,Z9C,sub-icb-location,2022-07-01/..
                        """.replace("\n", "\r\n"),
                        "successions.csv",
                        """
                        scheme,predecessor,successor,date
                        body,Z9A,Z9C,2021-04-01
                        body,Z9B,Z9C,2021-04-01
                        """.replace("\n", "\r\n")),
                tables);
    }

    @Test
    void aVocabularyKnowsMergersAndKindsOnEachDay() throws IOException {
        Result<Vocabulary> result = all().addTo(Vocabulary.bundled());
        Vocabulary vocabulary = result.orElseThrow();
        assertEquals(List.of("Z9C"), codes(vocabulary.successors(new BodyRef("Z9A"))));
        assertEquals(List.of("Z9A", "Z9B"), codes(vocabulary.predecessors(new BodyRef("Z9C"))));
        assertEquals(List.of("Z9S"), codes(vocabulary.successors(new BodyRef("Z9R"))));
        assertEquals(BodyKind.CLINICAL_COMMISSIONING_GROUP, kind(vocabulary, "Z9C", 2022, 6, 30));
        assertEquals(BodyKind.SUB_ICB_LOCATION, kind(vocabulary, "Z9C", 2022, 7, 1));
        assertTrue(body(vocabulary, "Z9Q").kindOn(LocalDate.of(2022, 6, 30)).isEmpty());
        assertEquals(BodyKind.INTEGRATED_CARE_BOARD, kind(vocabulary, "Z9Q", 2022, 7, 1));
        assertEquals(BodyKind.NHS_TRUST, kind(vocabulary, "Z9R", 2010, 1, 1));
        assertEquals(
                List.of("WARNING OHSEL-VOCAB-015 /eccg.csv/3/0", "WARNING OHSEL-VOCAB-015 /eother.csv/1/0"),
                found(result.findings()));
    }

    /** The row of etr.csv has neither the operational date nor that of the change into a foundation trust. */
    @Test
    void aRecordInJsonSaysMoreThanTheRowOfTheSameOrganisation() throws IOException {
        for (OdsRegister register : List.of(register("etr.csv", "Z9S.json"), register("Z9S.json", "etr.csv"))) {
            Vocabulary vocabulary = register.addTo(Vocabulary.bundled()).orElseThrow();
            assertEquals("2019-10-01/..", String.valueOf(body(vocabulary, "Z9S").validity()));
            assertEquals(BodyKind.NHS_TRUST, kind(vocabulary, "Z9S", 2023, 3, 31));
            assertEquals(BodyKind.NHS_FOUNDATION_TRUST, kind(vocabulary, "Z9S", 2023, 4, 1));
            assertEquals(List.of("Z9R"), codes(vocabulary.predecessors(new BodyRef("Z9S"))));
        }
    }

    @Test
    void onlyWhatIsAskedForIsTakenOver() throws IOException {
        Result<Vocabulary> codes =
                all().withCodes(List.of("Z9A", "Z9C", "Z9X", "Z9Z")).addTo(Vocabulary.bundled());
        assertTrue(codes.orElseThrow().concept("body", "Z9X").isPresent());
        assertTrue(codes.orElseThrow().concept("body", "Z9B").isEmpty());
        assertEquals(
                List.of(
                        "WARNING OHSEL-VOCAB-015 /eother.csv/1/0",
                        "WARNING OHSEL-VOCAB-015 ",
                        "WARNING OHSEL-VOCAB-015 /succ.csv/1/0"),
                found(codes.findings()));
        Result<Vocabulary> kinds =
                all().withKinds(List.of(BodyKind.INTEGRATED_CARE_BOARD)).addTo(Vocabulary.bundled());
        assertTrue(kinds.orElseThrow().concept("body", "Z9Q").isPresent());
        assertTrue(kinds.orElseThrow().concept("body", "Z9A").isEmpty());
        assertEquals(List.of(), found(kinds.findings()));
    }

    @Test
    void aSplitHasTwoSuccessorsAndNeedsOnlyOneRecord() throws IOException {
        String record = """
                {"Organisation": {"Name": "%s NHS TRUST", "OrgId": {"extension": "%s"}, "Status": "Active",
                 "Roles": {"Role": {"id": "RO197"}}%s}}
                """;
        String succession = """
                {"Type": "Successor", "Date": {"Type": "Legal", "Start": "2021-10-01"},
                 "Target": {"OrgId": {"extension": "%s"}}}""";
        Result<Vocabulary> result = json(record.formatted("NORTH", "Z9N", "")
                        + record.formatted("SOUTH", "Z9P", "")
                        + record.formatted(
                                "OLD",
                                "Z9O",
                                ", \"Succs\": {\"Succ\": [" + succession.formatted("Z9N") + ","
                                        + succession.formatted("Z9P") + "]}"))
                .addTo(Vocabulary.bundled());
        assertEquals(List.of(), found(result.findings()));
        assertEquals(List.of("Z9N", "Z9P"), codes(result.orElseThrow().successors(new BodyRef("Z9O"))));
    }

    @Test
    void aListThatTheRegisterAnswersHasTooFewFacts() {
        Result<Map<String, String>> result = json("""
                {"Organisations": [{"Name": "X", "OrgId": "Z9X", "Status": "Active", "PrimaryRoleId": "RO197",
                 "OrgLink": "https://example.org/Z9X"}]}
                """).tables(Vocabulary.bundled());
        assertEquals(List.of("WARNING OHSEL-VOCAB-015 /a.json", "WARNING OHSEL-VOCAB-015 "), found(result.findings()));
    }

    @Test
    void recordsThatDisagreeAreReportedAndThoseThatAgreeAreNot() throws IOException {
        String rows = Files.readString(FILES.resolve("etr.csv"));
        assertEquals(
                List.of(),
                found(csv("etr.csv", rows + rows).tables(Vocabulary.bundled()).findings()));
        assertEquals(
                List.of("ERROR OHSEL-VOCAB-004 /etr.csv/2/0", "ERROR OHSEL-VOCAB-004 /etr.csv/3/0"),
                found(csv("etr.csv", rows + rows.replace("TRUST", "TRUST 2"))
                        .tables(Vocabulary.bundled())
                        .findings()));
        assertEquals(
                List.of("ERROR OHSEL-VOCAB-010 /etr.csv/0/0"),
                found(csv("etr.csv", rows.replace("Z9R", "z9r"))
                        .tables(Vocabulary.bundled())
                        .findings()));
        assertEquals(
                List.of("ERROR OHSEL-VOCAB-008 /etr.csv/0/0"),
                found(csv("etr.csv", rows.replace("20190930", "20000930"))
                        .tables(Vocabulary.bundled())
                        .findings()));
    }

    private static OdsRegister csv(String name, String text) {
        return OdsRegister.of(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMistakeHasItsLineAndColumn() throws IOException {
        Result<Map<String, String>> result = csv(
                        "eccg.csv", Files.readString(FILES.resolve("eccg.csv")).replace("20210331", "31/03/21"))
                .tables(Vocabulary.bundled());
        assertEquals(
                List.of("1:96", "2:114", "4:1"),
                result.findings().stream()
                        .map(finding -> String.valueOf(finding.location()))
                        .toList());
        assertFalse(result.value().isPresent());
    }

    /** Whatever is cut off or changed, nothing is thrown, and what can be added has no error. */
    @Test
    void damagedFilesNeverThrow() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("eccg.csv", "etr.csv", "eother.csv", "succ.csv", "Z9S.json")) {
            files.put(name, Files.readAllBytes(FILES.resolve(name)));
        }
        Random random = new Random(13);
        for (int i = 0; i < 2000; i++) {
            Map<String, byte[]> damaged = new LinkedHashMap<>(files);
            String name = new ArrayList<>(files.keySet()).get(random.nextInt(files.size()));
            byte[] bytes = files.get(name).clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            damaged.put(name, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            OdsRegister register = OdsRegister.of(damaged);
            Result<Map<String, String>> tables = register.tables(Vocabulary.bundled());
            if (tables.value().isPresent()) {
                register.addTo(Vocabulary.bundled()).orElseThrow();
            }
        }
    }

    @Test
    void bytesThatAreNotUtf8AreReported() {
        byte[] latin = "\"Z9A\",\"CAF\u00c9\"".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "ERROR OHSEL-VOCAB-016 /eccg.csv",
                found(OdsRegister.of(Map.of("eccg.csv", latin))
                                .tables(Vocabulary.bundled())
                                .findings())
                        .get(0));
    }

    @Test
    void deeplyNestedJsonIsRefusedWithAFinding() {
        assertEquals(
                List.of("ERROR OHSEL-VOCAB-016 /a.json"),
                found(json("[".repeat(100_000)).tables(Vocabulary.bundled()).findings())
                        .subList(0, 1));
    }

    @Test
    void filesThatCannotBeReadOrAreTooLongAreRefused(@TempDir Path folder) throws IOException {
        assertThrows(NoSuchFileException.class, () -> register("none.csv"));
        Path file = folder.resolve("eccg.csv");
        Files.write(file, new byte[(16 << 20) + 1]);
        IOException e = assertThrows(IOException.class, () -> OdsRegister.read(List.of(file)));
        assertEquals("the files are longer than 16 MiB in all", e.getMessage());
    }
}
