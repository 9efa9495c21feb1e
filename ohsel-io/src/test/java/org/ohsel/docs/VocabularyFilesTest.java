// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.vocabulary.Vocabulary;

/** Generates {@code docs/vocabulary}: the bundled vocabulary for other programs and languages. */
class VocabularyFilesTest {

    private static final Path FOLDER = Path.of("../docs/vocabulary");

    private static VocabularyWriter writer() throws IOException {
        Matcher revision = Pattern.compile("<revision>(.*?)(-SNAPSHOT)?</revision>")
                .matcher(Files.readString(Path.of("../pom.xml")));
        assertTrue(revision.find());
        return VocabularyWriter.of(Vocabulary.bundled()).withVersion(revision.group(1));
    }

    @Test
    void skosIsUpToDate() throws IOException {
        GeneratedFile.check(FOLDER.resolve("ohsel.ttl"), writer().turtle());
        GeneratedFile.check(FOLDER.resolve("ohsel.jsonld"), writer().jsonLd());
    }

    @Test
    void fhirIsUpToDate() throws IOException {
        GeneratedFile.check(FOLDER.resolve("ohsel-fhir-r4.json"), writer().fhirBundle());
    }

    @Test
    void csvIsUpToDate() throws IOException {
        writer().csv().forEach((name, table) -> GeneratedFile.check(FOLDER.resolve(name), table));
    }
}
