// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code seeds/facts.csv} agrees with the data: each fact of a line is where it says, and the data has nothing that the
 * table lacks. That the table agrees with the documents, which are not included, is for a reader to check, line by line.
 */
class FactsTest {

    /** Say what an object is rather than what a document says: an id, a code for its kind, whether news is old or new. */
    private static final Set<String> NO_FACTS = Set.of("type", "id", "kind", "tense", "sources");

    private static final JsonMapper MAPPER = new JsonMapper();

    static List<SourceDocument> documents() throws IOException {
        return SourceDocument.all();
    }

    private static JsonNode data(SourceDocument document) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(document.data()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyLineHasFactsOrAReasonWhyItHasNone(SourceDocument document) throws IOException {
        NavigableSet<Integer> told = new TreeSet<>(document.notFacts().keySet());
        for (Fact fact : Fact.of(document)) {
            assertEquals(null, document.notFacts().get(fact.line()), fact + " is of a line that is said to have none");
            told.add(fact.line());
        }
        assertEquals(document.contentLines(), told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyFactIsInAnObjectThatCitesItsLineAsItsRowDoes(SourceDocument document) throws IOException {
        JsonNode data = data(document);
        Set<Citation> citations = new HashSet<>(Citation.of(document.id(), data));
        List<String> wrong = new ArrayList<>();
        for (Fact fact : Fact.of(document)) {
            for (String pointer : fact.pointers()) {
                if (data.at(pointer).isMissingNode()) {
                    wrong.add(pointer + " leads nowhere: " + fact);
                } else if (!citations.contains(
                        new Citation(Citation.holder(data, pointer), fact.line(), fact.certainty()))) {
                    wrong.add(pointer + " does not cite the line as " + fact.certainty() + ": " + fact);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyCitationIsInTheTable(SourceDocument document) throws IOException {
        JsonNode data = data(document);
        Set<Citation> told = Fact.of(document).stream()
                .flatMap(fact -> fact.pointers().stream()
                        .map(pointer -> new Citation(Citation.holder(data, pointer), fact.line(), fact.certainty())))
                .collect(Collectors.toSet());
        List<Citation> untold = new ArrayList<>(Citation.of(document.id(), data));
        untold.removeAll(told);
        assertEquals(List.of(), untold);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everythingThatIsRecordedIsAFactOfTheTable(SourceDocument document) throws IOException {
        JsonNode data = data(document);
        Set<String> told = Fact.of(document).stream()
                .flatMap(fact -> fact.pointers().stream())
                .collect(Collectors.toSet());
        List<String> untold = new ArrayList<>();
        for (String object : Citation.objects(data)) {
            if (!told.contains(object)) {
                data.at(object).properties().stream()
                        .filter(member -> !NO_FACTS.contains(member.getKey()))
                        .filter(member -> !knownFromElsewhere(data.at(object), member.getKey()))
                        .flatMap(member -> untold(object + "/" + member.getKey(), member.getValue(), told))
                        .forEach(untold::add);
            }
        }
        assertEquals(List.of(), untold);
    }

    /** What of a value is in no row; an object with sources of its own has rows of its own. */
    private static Stream<String> untold(String pointer, JsonNode value, Set<String> told) {
        if (told.contains(pointer) || value.has("sources")) {
            return Stream.empty();
        }
        return value.isArray()
                ? Stream.iterate(0, i -> i < value.size(), i -> i + 1)
                        .flatMap(i -> untold(pointer + "/" + i, value.get(i), told))
                : Stream.of(pointer);
    }

    /** An address, or the id in it, is no part of a document, and a day may be from another source, which is then named as well. */
    private static boolean knownFromElsewhere(JsonNode object, String member) {
        return Set.of("address", "date", "published", "identifiers").contains(member)
                && object.get("sources").valueStream().anyMatch(source -> !source.has("lines"));
    }

    @Test
    void noRowIsThereTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                Fact.all().stream()
                        .map(fact -> fact.document() + ":" + fact.line() + " " + fact.words() + " " + fact.certainty())
                        .filter(row -> !seen.add(row))
                        .toList());
    }
}
