// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing in the repository repeats eight words of one of the five documents, in seeds, documentation and Java sources alike.
 * {@code names.csv} lists what may be repeated, with the reasons: names, titles and quotations that are marked.
 */
class OwnWordsTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");
    private static final Pattern TEXT_FILE =
            Pattern.compile(".*\\.(?:java|json|ndjson|md|csv|txt|mjs|xml|properties)|NOTICE");
    private static final Pattern NAME = Pattern.compile("(?:\"(.+)\"|([^,\"]+)),([^,]+)");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static List<String> names() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/seeds/names.csv"));
        return rows.subList(1, rows.size()).stream()
                .map(row -> {
                    Matcher name = NAME.matcher(row);
                    assertTrue(name.matches(), row);
                    return name.group(1) == null ? name.group(2) : name.group(1);
                })
                .toList();
    }

    @Test
    void nothingRepeatsEightWordsOfADocument() throws IOException {
        WordRuns runs = WordRuns.ofTheDocuments();
        List<String> names = names();
        List<String> repeated = new ArrayList<>();
        for (Path file : files()) {
            texts(file)
                    .flatMap(text -> runs.in(text, names).stream())
                    .forEach(run -> repeated.add(REPOSITORY.relativize(file) + ": " + run));
        }
        assertEquals(List.of(), repeated);
    }

    @Test
    void theSeedsTheDocumentationAndTheSourcesAreAmongTheFiles() throws IOException {
        List<String> files = files().stream()
                .map(file -> REPOSITORY.relativize(file).toString().replace('\\', '/'))
                .toList();
        for (SourceDocument document : SourceDocument.all()) {
            assertTrue(files.contains("seeds/" + document.data().getFileName()), document.id());
        }
        assertTrue(files.containsAll(List.of(
                "seeds/facts.csv",
                "seeds/README.md",
                "NOTICE",
                "docs/rules.md",
                "docs/vocabulary/labels.csv",
                "ohsel-model/src/main/java/org/ohsel/model/Participation.java")));
    }

    /** Of a title in the list: this test has no other eight words of a document to put in. */
    @Test
    void eightWordsThatArePutInAreFound() throws IOException {
        WordRuns runs = WordRuns.ofTheDocuments();
        String put =
                "See *Southwark Clinical Commissioning Group (CCG)\n * AND SEL\" + \" Commissioning Strategy* for more.";
        assertEquals(2, runs.in(put).size(), put);
        assertEquals(2, runs.in(put, names().subList(0, 1)).size(), put);
        assertEquals(List.of(), runs.in(put, names()));
        assertEquals(List.of(), runs.in("See Southwark Clinical Commissioning Group (CCG) and SEL"));
    }

    @Test
    void apostrophesAndAccentsMakeNoDifference() throws IOException {
        WordRuns runs = WordRuns.ofTheDocuments();
        String plain = "South East London Commissioning Strategy Programme Local Stakeholder";
        assertEquals(1, runs.in(plain).size());
        assertEquals(
                1,
                runs.in(plain.replace("Programme", "Prog’ramme").replace("South", "“Ｓouth"))
                        .size());
    }

    @Test
    void everyNameInTheListIsNeeded() throws IOException {
        WordRuns runs = WordRuns.ofTheDocuments();
        for (String name : names()) {
            assertFalse(runs.in(name).isEmpty(), name + " repeats no eight words of a document");
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (TEXT_FILE.matcher(name).matches() && !name.equals("names.csv")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Each string of JSON is a text; of any other file, the whole is one, so that a run may go on in the next line. */
    private static Stream<String> texts(Path file) throws IOException {
        // Fixtures include files that are not valid UTF-8: what cannot be decoded is no word
        String whole = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (file.toString().endsWith(".json")) {
            return stringsOf(whole);
        }
        return file.toString().endsWith(".ndjson") ? whole.lines().flatMap(OwnWordsTest::stringsOf) : Stream.of(whole);
    }

    private static Stream<String> stringsOf(String text) {
        try {
            return strings(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return Stream.of(text);
        }
    }

    /** A document within a string, as in the conformance suite, is taken apart as well. */
    private static Stream<String> strings(JsonNode node) {
        if (!node.isString()) {
            return node.valueStream().flatMap(OwnWordsTest::strings);
        }
        String text = node.asString();
        return text.matches("\\s*[\\[{](?s:.*)") ? stringsOf(text) : Stream.of(text);
    }
}
