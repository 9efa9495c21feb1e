// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.fix.FixCheck;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;

/** The fixes and the advice of every rule, on its examples, its edge table and all broken documents. */
class FixesOfRulesTest {

    private static final List<Path> TABLES = List.of(
            Path.of("src/test/resources/rules"), Path.of("../ohsel-rules/src/test/resources/org/ohsel/rules/standard"));

    private static final List<Path> DOCUMENTS = List.of(
            Path.of("src/test/resources/fixtures/broken"),
            Path.of("src/test/resources/fixtures/beyond-schema"),
            Path.of("src/test/resources/novice"),
            Path.of("src/test/resources/messages"),
            Path.of("../seeds"),
            Path.of("../seeds/broken"));

    private static final EngagementReader READER = EngagementReader.strict()
            .withValidator(EngagementValidator.standard()
                    .withCatalogue(Catalogue.all())
                    .withAsOfDate(RuleExamplesTest.AS_OF));

    @TestFactory
    Stream<DynamicTest> ofExamples() {
        return Catalogue.all().rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> !rule.id().matches("OHSEL-(POLICY|VOCAB|IMPORT)-.*"))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(), () -> new FixCheck(READER).check(bytes(rule.invalidExample()))));
    }

    @TestFactory
    Stream<DynamicTest> ofEdgeTables() throws IOException {
        return tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.rule(), () -> {
                    for (RuleTable.Row row : table.rows()) {
                        new FixCheck(row.reader()).check(row.document());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> ofDocuments() throws IOException {
        return documents().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> new FixCheck(READER).check(Files.readAllBytes(file))));
    }

    /** Of these there are many: a fix that is no longer found would not be missed otherwise. */
    @Test
    void thereAreHundredsOfFixes() throws IOException {
        int fixes = 0;
        int advice = 0;
        for (RuleTable table : tables()) {
            for (RuleTable.Row row : table.rows()) {
                FixCheck check = new FixCheck(row.reader());
                check.check(row.document());
                fixes += check.fixes();
                advice += check.advice();
            }
        }
        assertTrue(fixes > 120 && advice > 100, fixes + " fixes, advice in words " + advice);
    }

    private static List<RuleTable> tables() throws IOException {
        List<RuleTable> tables = new java.util.ArrayList<>();
        for (Path folder : TABLES) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (!file.getFileName().toString().matches("OHSEL-(POLICY|VOCAB|IMPORT).*")) {
                        tables.add(new RuleTable(file));
                    }
                }
            }
        }
        return tables;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new java.util.ArrayList<>();
        for (Path folder : DOCUMENTS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(json|ndjson|ics)"))
                        .sorted()
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
