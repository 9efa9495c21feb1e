// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Generates {@code docs/assurance.md}: what shows that each rule and each promise is as it says, and what nothing shows. */
class AssuranceDocumentTest {

    private static final Path DATA = Path.of("src/test/resources/assurance");
    private static final Path TEMPLATE = DATA.resolve("assurance.md");

    @Test
    @Tag(GeneratedFile.TAG)
    void assurance() throws IOException {
        String page = Files.readString(TEMPLATE)
                .replace("%rules%", RuleProof.table())
                .replace("%promises%", Promises.table(promises()))
                .replace("%engines%", engines())
                .replace("%mutation%", Csv.markdown(DATA.resolve("mutation.csv")))
                .replace("%fuzzing%", Csv.markdown(DATA.resolve("fuzzing.csv")));
        GeneratedFile.check(
                Path.of("../docs/assurance.md"),
                GeneratedFile.comment(AssuranceDocumentTest.class, TEMPLATE.toString()) + page);
    }

    /** Who shows a promise that nobody makes any more, or shows it with a test that is gone, shows nothing. */
    @Test
    void everyPromiseStandsOnItsPageAndIsShownByTestsThatAreThere() throws IOException {
        Set<String> tests = Promises.tests();
        List<String> wrong = new ArrayList<>();
        for (Promises.Promise promise : promises()) {
            if (!Promises.stands(promise)) {
                wrong.add(promise.page() + " does not say: " + promise.words());
            }
            promise.tests().stream()
                    .filter(test -> !tests.contains(test))
                    .forEach(test -> wrong.add("no such test: " + test));
        }
        assertEquals(List.of(), wrong);
    }

    /** The floor of a part of the code is the share of mutants, in hundredths, that were once killed in it: {@code .ci/mutation}. */
    @Test
    void noPartOfTheCodeIsBelowItsFloor() throws IOException {
        for (List<String> row : Csv.rows(DATA.resolve("mutation.csv"))) {
            long mutants = Long.parseLong(row.get(1));
            long killed = Long.parseLong(row.get(2));
            long floor = Long.parseLong(row.get(4));
            assertTrue(killed * 100 >= mutants * floor, () -> row.get(0) + ": " + killed + " of " + mutants);
        }
    }

    private static List<Promises.Promise> promises() throws IOException {
        return Promises.of(DATA.resolve("promises.csv"));
    }

    private static String engines() throws IOException {
        StringBuilder table = new StringBuilder(
                "| engine | version | runs on | agrees | does not agree on |\n|---|---|---|---|---|\n");
        for (List<String> row : Csv.rows(RuleProof.ENGINES)) {
            List<String> not = row.get(5).isEmpty()
                    ? List.of()
                    : List.of(row.get(5).split(" ", -1)).stream()
                            .map(file -> "`" + file.replaceFirst(".*/", "") + "`")
                            .toList();
            table.append("| %s | %s | %s | %s of %s | %s |\n"
                    .formatted(row.get(0), row.get(1), row.get(2), row.get(4), row.get(3), String.join(", ", not)));
        }
        return table.toString().stripTrailing();
    }
}
