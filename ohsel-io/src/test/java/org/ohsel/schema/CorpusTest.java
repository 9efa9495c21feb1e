// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.schema.Corpus.Expected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The strict reader and networknt's validator with our schema agree on the fixtures, the seeds and the cases; ajv is asked in
 * ohsel-examples.
 */
class CorpusTest {

    static List<Path> valid() {
        return Stream.of(Corpus.FIXTURES.resolve("valid"), Corpus.SEEDS, Corpus.CASES)
                .flatMap(folder -> Corpus.files(folder).stream())
                .toList();
    }

    static List<Path> broken() {
        return Corpus.files(Corpus.FIXTURES.resolve("broken"));
    }

    static List<Path> beyondSchema() {
        return Corpus.files(Corpus.FIXTURES.resolve("beyond-schema"));
    }

    static List<Path> brokenSeeds() {
        return Corpus.files(Corpus.SEEDS.resolve("broken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void isOfTheRightShapeToBoth(Path file) throws IOException {
        String json = Files.readString(file);
        assertEquals(Set.of(), Shape.byReader(json));
        assertEquals(Set.of(), Shape.bySchema(json));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isWrongInTheSamePlacesToBoth(Path file) throws IOException {
        String json = Files.readString(file);
        Set<Expected> expected = expected("broken", file);
        Set<String> pointers = expected.stream().map(Expected::pointer).collect(toCollection(TreeSet::new));
        assertTrue(found(file).containsAll(expected), () -> expected + " in " + found(file));
        assertEquals(pointers, Shape.byReader(json));
        assertEquals(List.copyOf(pointers), Shape.errors(json), "one error for each, and no noise");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beyondSchema")
    void isWrongToTheReaderOnly(Path file) throws IOException {
        Set<Expected> expected = expected("beyond-schema", file);
        assertEquals(1, expected.size());
        assertTrue(found(file).containsAll(expected), () -> expected + " in " + found(file));
        assertEquals(Set.of(), Shape.bySchema(Files.readString(file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenSeeds")
    void aBrokenSeedIsOfTheSameShapeToBoth(Path file) throws IOException {
        boolean twice = Shape.findings(file).stream()
                .anyMatch(finding -> finding.ruleId().equals("OHSEL-JSON-005"));
        // The schema sees only one of two duplicate members.
        Set<String> byReader = twice ? Set.of() : Shape.byReader(file);
        assertEquals(byReader, Shape.bySchema(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
    }

    @Test
    void theTablesNameEveryFileThereIs() throws IOException {
        for (String folder : List.of("broken", "beyond-schema")) {
            assertEquals(
                    Corpus.files(Corpus.FIXTURES.resolve(folder)).stream()
                            .map(file -> file.getFileName().toString())
                            .toList(),
                    Corpus.table(folder).stream()
                            .map(Expected::file)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aValidFixtureHasEveryMemberOfEveryType() {
        JsonNode schema = ModelSchema.create();
        Map<String, Set<String>> members = new TreeMap<>();
        schema.get("$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                members.put(
                        definition.getKey(),
                        new TreeSet<>(definition.getValue().get("properties").propertyNames()));
            }
        });
        assertTrue(members.size() > 30, "types: " + members.size());
        Path whole = Corpus.FIXTURES.resolve("valid").resolve("log-with-every-member.json");
        new MembersSeen(schema, members).visit(new JsonMapper().readTree(whole.toFile()), "EngagementLog");
        assertEquals(
                Map.of(),
                members.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                () -> "add these members, by type, to ohsel-io/" + whole);
    }

    /** Strikes out the members that a document has. */
    private record MembersSeen(JsonNode schema, Map<String, Set<String>> missing) {

        void visit(JsonNode value, String definition) {
            if (definition.equals("EngagementRecord")) {
                missing.get(definition).remove("type");
                String type = value.get("type").stringValue();
                schema.at("/$defs/EngagementRecord/allOf").forEach(choice -> {
                    if (choice.at("/if/properties/type/const").stringValue().equals(type)) {
                        visit(value, name(choice.get("then")));
                    }
                });
            } else if (missing.containsKey(definition)) {
                value.properties().forEach(member -> {
                    missing.get(definition).remove(member.getKey());
                    JsonNode of = schema.at("/$defs/" + definition + "/properties/" + member.getKey());
                    if (of.has("$ref")) {
                        visit(member.getValue(), name(of));
                    } else if (of.at("/items").has("$ref")) {
                        member.getValue().forEach(element -> visit(element, name(of.get("items"))));
                    }
                });
            }
        }

        private static String name(JsonNode reference) {
            return reference.get("$ref").stringValue().replace("#/$defs/", "");
        }
    }

    private static Set<Expected> expected(String folder, Path file) throws IOException {
        return Corpus.table(folder).stream()
                .collect(groupingBy(Expected::file, mapping(row -> row, Collectors.toSet())))
                .getOrDefault(file.getFileName().toString(), Set.of());
    }

    private static Set<Expected> found(Path file) {
        return Shape.findings(file).stream()
                .map(finding -> new Expected(file.getFileName().toString(), finding.ruleId(), finding.pointer()))
                .collect(Collectors.toSet());
    }
}
