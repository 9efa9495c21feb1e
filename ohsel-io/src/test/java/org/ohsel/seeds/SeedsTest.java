// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.generated.GeneratedFile;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five documents as data: every line that states a fact is covered, and every fact can be found. */
class SeedsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String INTRODUCTION = """
            # Five documents as data

            Each file holds what one document of the programme "Our Healthier South East London" says, as records: facts in our
            own words, each with the lines it was taken from. The documents themselves are not included. `documents.csv` has
            their names, titles, checksums and the numbers of the lines that are not blank; `not-facts.csv` has the lines that
            state no facts, with the reasons. A test proves that every other line is covered.

            [broken](broken) holds records with mistakes in them, to learn from.

            The rest of this page is generated from the data.
            """;

    /** Document 000 lists what was asked for, doubted and discussed on line 23, and no response to any of it. */
    private static final Map<String, List<String>> TRUE_OF_DOCUMENT = Map.of(
            "000",
            List.of(
                    "INFO OHSEL-LOOP-001 /records/2/feedback/1",
                    "INFO OHSEL-LOOP-001 /records/2/feedback/2",
                    "INFO OHSEL-LOOP-001 /records/2/feedback/3",
                    "INFO OHSEL-LOOP-001 /records/2/feedback/4"));

    static List<SourceDocument> documents() throws IOException {
        List<SourceDocument> documents = SourceDocument.all();
        assertEquals(5, documents.size());
        return documents;
    }

    private static List<Fact> facts(SourceDocument document) throws IOException {
        return Fact.of(document.id(), data(document));
    }

    private static JsonNode data(SourceDocument document) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(document.data()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aSeedHasNoFindingsButThoseThatAreTrueOfTheDocument(SourceDocument document) throws IOException {
        Result<EngagementLog> read = EngagementReader.strict().readLog(document.data());
        assertEquals(
                TRUE_OF_DOCUMENT.getOrDefault(document.id(), List.of()),
                read.findings().kept().stream()
                        .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyLineIsCoveredOrIsNoFact(SourceDocument document) throws IOException {
        NavigableSet<Integer> open = new TreeSet<>(document.contentLines());
        facts(document).forEach(fact -> open.removeAll(fact.covered()));
        open.removeAll(document.notFacts().keySet());
        assertEquals(new TreeSet<>(), open, "lines of " + document.id() + " that no fact was taken from");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void factsAreTakenFromLinesThatSaySomething(SourceDocument document) throws IOException {
        for (Fact fact : facts(document)) {
            NavigableSet<Integer> named = SourceDocument.lines(fact.lines());
            named.retainAll(document.contentLines());
            assertFalse(named.isEmpty(), fact + " is taken from blank lines");
            assertEquals(
                    List.of(),
                    fact.covered().stream()
                            .filter(document.notFacts()::containsKey)
                            .toList(),
                    fact + " is taken from a line that is said to state no fact");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aSeedIsWrittenBackAsItWasRead(SourceDocument document) throws IOException {
        EngagementLog log = EngagementReader.strict().readLog(document.data()).partial();
        assertEquals(data(document), MAPPER.readTree(EngagementWriter.compact().write(log)));
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void theTableOfFactsIsUpToDate() throws IOException {
        StringBuilder page = new StringBuilder(GeneratedFile.comment(SeedsTest.class)).append(INTRODUCTION);
        for (SourceDocument document : documents()) {
            JsonNode data = data(document);
            page.append("\n## ")
                    .append(document.id())
                    .append(": ")
                    .append(document.title())
                    .append("\n\n");
            page.append("| document | lines | fact | JSON Pointer |\n|---|---|---|---|\n");
            for (Fact fact : Fact.of(document.id(), data)) {
                assertFalse(data.at(fact.pointer()).isMissingNode(), fact.pointer());
                page.append("| %s | %s | %s | `%s` |\n"
                        .formatted(document.id(), fact.lines(), fact.words().replace("|", "\\|"), fact.pointer()));
            }
            page.append("\nLines without facts: ");
            page.append(String.join(
                    "; ",
                    document.notFacts().entrySet().stream()
                            .map(line -> line.getKey() + " (" + line.getValue() + ")")
                            .toList()));
            page.append(".\n");
        }
        GeneratedFile.check(SourceDocument.SEEDS.resolve("README.md"), page.toString());
    }
}
