// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.vocabulary.Vocabulary;

/** Makes the tables in {@code docs/vocabulary}, and sees that the export beside the jar is whole. */
class VocabularyFilesTest {

    private static final Path TABLES = Path.of("../docs/vocabulary");

    @TempDir
    private Path folder;

    @Test
    @Tag(GeneratedFile.TAG)
    void tablesAreUpToDate() {
        VocabularyWriter.of(Vocabulary.bundled())
                .csv()
                .forEach((name, table) -> GeneratedFile.check(TABLES.resolve(name), table));
    }

    @Test
    void theExportHasTheTablesAndEveryOtherFormat() throws IOException {
        VocabularyExport.main(folder.toString(), "1.2.3-SNAPSHOT");
        VocabularyWriter writer = VocabularyWriter.of(Vocabulary.bundled()).withVersion("1.2.3");
        assertEquals(writer.turtle(), Files.readString(folder.resolve("ohsel.ttl")));
        assertEquals(writer.jsonLd(), Files.readString(folder.resolve("ohsel.jsonld")));
        assertEquals(writer.fhirBundle(), Files.readString(folder.resolve("ohsel-fhir-r4.json")));
        Set<String> expected = names(TABLES);
        for (String table : expected) {
            // The table that says who the vocabulary is has the version of the export.
            String content =
                    table.equals("vocabulary.csv") ? writer.csv().get(table) : Files.readString(TABLES.resolve(table));
            assertEquals(content, Files.readString(folder.resolve(table)));
        }
        expected.addAll(Set.of("ohsel.ttl", "ohsel.jsonld", "ohsel-fhir-r4.json"));
        assertEquals(expected, names(folder));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
