// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** The five documents as data: they are valid, written back as they were read, and have a page that lists their facts. */
class SeedsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String INTRODUCTION = """
            # Five documents as data

            Each `.json` file holds what one document of the programme "Our Healthier South East London" says, as records. The
            documents themselves are not included.

            | file | what it holds |
            |---|---|
            | `documents.csv` | the documents: names, titles, checksums, and the numbers of the lines that are not blank |
            | `facts.csv` | for each line of a document the facts that it states, each with JSON Pointers to where the data has it |
            | `not-facts.csv` | the lines that state no fact, with the reasons |
            | [broken](broken) | records with mistakes in them, to learn from |

            The facts are in our own words: no eight words of a document follow one another here, names, titles and addresses
            aside. Where a document hedges (likely, proposed, an aim), so do the words. *Inferred* marks what the line does not
            say in so many words: a year, a code, who "we" are. Where the documents contradict each other or themselves, both
            sides are kept. Tests check that the table and the data agree in every fact, and the words against hashes of the
            documents' runs of words; that the table says what the documents say, a reader checked line by line.

            The rest of this page is generated from `facts.csv` and `not-facts.csv`.
            """;

    /**
     * Document 000 lists what was asked for, doubted and discussed on line 23, and no response to any of it; document 003
     * does not say on line 71 what came of a recommendation.
     */
    private static final Map<String, List<String>> TRUE_OF_DOCUMENT = Map.of(
            "000",
            List.of(
                    "INFO OHSEL-LOOP-001 /records/2/feedback/1",
                    "INFO OHSEL-LOOP-001 /records/2/feedback/2",
                    "INFO OHSEL-LOOP-001 /records/2/feedback/3",
                    "INFO OHSEL-LOOP-001 /records/2/feedback/4"),
            "003",
            List.of("INFO OHSEL-LOOP-009 /records/0/recommendations/0"));

    static List<SourceDocument> documents() throws IOException {
        List<SourceDocument> documents = SourceDocument.all();
        assertEquals(5, documents.size());
        return documents;
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
    void aSeedIsWrittenBackAsItWasRead(SourceDocument document) throws IOException {
        EngagementLog log = EngagementReader.strict().readLog(document.data()).partial();
        assertEquals(data(document), MAPPER.readTree(EngagementWriter.compact().write(log)));
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void theTableOfFactsIsUpToDate() throws IOException {
        StringBuilder page = new StringBuilder(GeneratedFile.comment(SeedsTest.class)).append(INTRODUCTION);
        for (SourceDocument document : documents()) {
            page.append("\n## ")
                    .append(document.id())
                    .append(": ")
                    .append(document.title())
                    .append("\n\n| line | fact | JSON Pointer |\n|---|---|---|\n");
            for (Fact fact : Fact.of(document)) {
                page.append("| %s:%d | %s%s | %s |\n"
                        .formatted(
                                document.id(),
                                fact.line(),
                                fact.certainty().equals("inferred") ? "*Inferred:* " : "",
                                fact.words().replace("|", "\\|"),
                                fact.pointers().stream()
                                        .map(pointer -> "`" + pointer + "`")
                                        .collect(Collectors.joining(", "))));
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
