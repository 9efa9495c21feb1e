// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Result;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;

class VocabularyFileTest {

    private static final Vocabulary BUNDLED = Vocabulary.bundled();

    private static VocabularyFile file(String concepts) {
        return VocabularyFile.of(Map.of("concepts.csv", concepts.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> bytes(Map<String, String> tables) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        tables.forEach((name, table) -> bytes.put(name, table.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Nothing in the tables is a mistake, and adding what is there already changes nothing. */
    @Test
    void whatTheWriterWritesCanBeAddedToWhereItCameFrom() {
        Result<Vocabulary> merged =
                VocabularyFile.of(bytes(VocabularyWriter.of(BUNDLED).csv())).addTo(BUNDLED);
        assertEquals(List.of(), merged.findings().kept());
        assertEquals(BUNDLED.schemes(), merged.orElseThrow().schemes());
    }

    @Test
    void aNeighboursDistrictIsKnownEverywhere() {
        Vocabulary vocabulary = file("""
                        scheme,code,label,kind,ods,gss,serves
                        borough,ashdale,Ashdale,,,E07000999,
                        body,Z9A,NHS Ashdale CCG,clinical-commissioning-group,Z9A,,ashdale
                        """).addTo(BUNDLED).orElseThrow();
        assertEquals(
                "Z9A",
                vocabulary
                        .commissioner(Borough.of("ashdale"), LocalDate.of(2019, 1, 1))
                        .map(Concept::code)
                        .orElseThrow());
        String event = "{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\", \"boroughs\": [\"ashdale\"]}";
        EngagementReader reader = EngagementReader.strict();
        assertEquals(1, reader.readRecord(event).findings().size());
        assertEquals(
                List.of(),
                reader.withValidator(EngagementValidator.standard().withVocabulary(vocabulary))
                        .readRecord(event)
                        .findings()
                        .kept());
        assertTrue(vocabulary.concept("borough", "bexley").isPresent());
    }

    @Test
    void aFindingSaysLineAndColumnOfTheTable() {
        VocabularyFile file = file("""
                scheme,code,label,definition,valid
                workstream,one,One,"with, a comma and
                a line break",2020
                workstream,two,Two,"\u00fc, \"\"\",tomorrow
                """);
        assertEquals(
                List.of("4:28 /concepts.csv/1/valid"),
                file.findings().stream()
                        .map(finding -> finding.location() + " " + finding.pointer())
                        .toList());
    }

    /** A carriage return ends a row, but no line; two UTF-16 units can be one character. */
    @Test
    void linesAndColumnsAreCountedAsEverywhere() {
        VocabularyFile file = file("scheme,code,label,valid\rworkstream,one,\ud83d\ude80,2020\r"
                + "workstream,two,Two,tomorrow\r\nworkstream,three,Three,yesterday");
        assertEquals(
                List.of("1:66 /concepts.csv/1/valid", "2:24 /concepts.csv/2/valid"),
                file.findings().stream()
                        .map(finding -> finding.location() + " " + finding.pointer())
                        .toList());
    }

    @Test
    void aFileWithErrorsGivesNoVocabulary() {
        Result<Vocabulary> merged =
                file("scheme,code,label\nworkstreams,a,A\nworkstream,b,B\n").addTo(BUNDLED);
        assertTrue(merged.value().isEmpty());
        assertThrows(RuntimeException.class, merged::orElseThrow);
        assertEquals(BUNDLED, merged.partial());
    }

    @Test
    void aTermOrAListIsReplacedOnlyByName() {
        Vocabulary term = file("scheme,code,label,change\nworkstream,maternity,Births,replace\n")
                .addTo(BUNDLED)
                .orElseThrow();
        assertEquals(
                "Births", term.concept("workstream", "maternity").orElseThrow().preferredLabel());
        Vocabulary list = VocabularyFile.of(bytes(Map.of(
                        "schemes.csv", "scheme,title,change\nworkstream,Our work,replace\n",
                        "concepts.csv", "scheme,code,label\nworkstream,births,Births\n")))
                .addTo(BUNDLED)
                .orElseThrow();
        assertEquals(1, list.scheme("workstream").orElseThrow().concepts().size());
        assertEquals(BUNDLED.scheme("borough"), list.scheme("borough"));
    }

    @Test
    void aZipIsReadLikeAFolder(@TempDir Path folder) throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("concepts.csv"), "scheme,code,label\nborough,ashdale,Ashdale\n");
        Files.writeString(tables.resolve("README.md"), "Not a table.\n");
        Path zip = zip(folder, Map.of("tables/concepts.csv", Files.readAllBytes(tables.resolve("concepts.csv"))));
        for (Path path : List.of(tables, zip)) {
            assertTrue(VocabularyFile.read(path)
                    .addTo(BUNDLED)
                    .orElseThrow()
                    .concept("borough", "ashdale")
                    .isPresent());
        }
        assertThrows(NoSuchFileException.class, () -> VocabularyFile.read(folder.resolve("none")));
    }

    /** A zip of a few kilobytes can hold gigabytes. */
    @Test
    void aZipThatGrowsBeyondAnyVocabularyIsRefused(@TempDir Path folder) throws IOException {
        Path zip = zip(folder, Map.of("concepts.csv", new byte[9 << 20], "labels.csv", new byte[9 << 20]));
        assertTrue(Files.size(zip) < 1 << 16);
        IOException refusal = assertThrows(IOException.class, () -> VocabularyFile.read(zip));
        assertEquals("the tables are longer than 16 MiB in all", refusal.getMessage());
    }

    @Test
    void aZipThatIsCutShortIsRefused(@TempDir Path folder) throws IOException {
        Path zip = zip(folder, Map.of("concepts.csv", "scheme,code,label\n".getBytes(StandardCharsets.UTF_8)));
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 50));
        IOException refusal = assertThrows(IOException.class, () -> VocabularyFile.read(zip));
        assertEquals("the zip is cut short", refusal.getMessage());
    }

    private static Path zip(Path folder, Map<String, byte[]> tables) throws IOException {
        Path zip = folder.resolve("tables.zip");
        try (OutputStream output = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(output)) {
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                entries.putNextEntry(new ZipEntry(table.getKey()));
                entries.write(table.getValue());
            }
        }
        return zip;
    }
}
