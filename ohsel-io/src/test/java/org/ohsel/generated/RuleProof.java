// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;

/** For each rule: what it rests on, and how many rows of data, mutants and other engines speak for it. */
final class RuleProof {

    static final Path ENGINES = Path.of("../ohsel-examples/schema-engines/engines.csv");

    private static final Path EDGES_OF_READING = Path.of("src/test/resources/rules");
    private static final Path EDGES = Path.of("../ohsel-rules/src/test/resources/org/ohsel/rules/standard");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/README.md");
    private static final Path BROKEN_SEEDS = Path.of("../seeds/broken/README.md");
    private static final Path SUITE = Path.of("conformance/src/main/resources/conformance");

    private static final Path MUTANTS = Path.of("src/test/resources/assurance/mutants.csv");
    private static final Path FAMILIES = Path.of("../ohsel-rules/src/main/java/org/ohsel/rules/standard");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w-]+\\.json) \\| (OHSEL-[A-Z]+-\\d+) \\|");
    private static final Pattern ID = Pattern.compile("OHSEL-[A-Z]+-\\d+");

    /** A rule in the file of its family, with all that follows up to the next one. */
    private static final Pattern DECLARED =
            Pattern.compile("(?s)\"(OHSEL-[A-Z]+-\\d+)\", Severity(.*?)(?=\"OHSEL-[A-Z]+-\\d+\", Severity|\\z)");

    private static final Pattern CHECK = Pattern.compile("(\\w+)::(\\w+)\\);");

    private RuleProof() {}

    static String table() throws IOException {
        Map<String, List<String>> files = files();
        Map<String, Integer> suite = suite();
        Map<String, String> mutants = mutants();
        List<String> lines = new ArrayList<>();
        lines.add("| rule | rests on | examples | edges | files | conformance cases | mutants killed | engines |");
        lines.add("|---|---|---|---|---|---|---|---|");
        for (Rule rule : Catalogue.all().rules()) {
            RuleInfo info = rule.info();
            List<String> of = files.getOrDefault(info.id(), List.of());
            lines.add("| [%s](rules.md#%s) | %s | %d | %s | %s | %s | %s | %s |"
                    .formatted(
                            info.id(),
                            info.id().toLowerCase(Locale.ROOT),
                            String.join("; ", info.sources()),
                            info.nearMissExample() == null ? 2 : 3,
                            count(edges(info.id())),
                            count(of.size()),
                            count(suite.getOrDefault(info.id(), 0)),
                            mutants.getOrDefault(info.id(), "-"),
                            engines(of)));
        }
        return String.join("\n", lines);
    }

    /** How many mutants were killed of the method that checks a rule, which is named where the rule is declared. */
    private static Map<String, String> mutants() throws IOException {
        Map<String, String> killed = new TreeMap<>();
        for (List<String> row : Csv.rows(MUTANTS)) {
            killed.put(row.get(1) + "::" + row.get(2), row.get(4) + " of " + row.get(3));
        }
        Map<String, String> mutants = new TreeMap<>();
        try (Stream<Path> families = Files.list(FAMILIES)) {
            for (Path family : families.filter(file -> file.toString().endsWith("Rules.java"))
                    .toList()) {
                Matcher rule = DECLARED.matcher(Files.readString(family));
                while (rule.find()) {
                    Matcher check = CHECK.matcher(rule.group(2));
                    if (check.find() && killed.containsKey(check.group(1) + "::" + check.group(2))) {
                        mutants.put(rule.group(1), killed.get(check.group(1) + "::" + check.group(2)));
                    }
                }
            }
        }
        return mutants;
    }

    private static String count(int number) {
        return number == 0 ? "-" : String.valueOf(number);
    }

    /** The rows of the table of a rule's edges. */
    private static int edges(String rule) throws IOException {
        int edges = 0;
        for (Path folder : List.of(EDGES, EDGES_OF_READING)) {
            Path file = folder.resolve(rule + ".txt");
            if (Files.exists(file)) {
                edges += (int) Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && line.contains(" =>"))
                        .count();
            }
        }
        return edges;
    }

    /** The fixtures and seeds in which a rule finds something, by the tables beside them. */
    private static Map<String, List<String>> files() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (Path table : List.of(FIXTURES, BROKEN_SEEDS)) {
            Matcher row = ROW.matcher(Files.readString(table));
            while (row.find()) {
                files.computeIfAbsent(row.group(2), rule -> new ArrayList<>()).add(row.group(1));
            }
        }
        return files;
    }

    /** In how many cases of the conformance suite each rule is expected. */
    private static Map<String, Integer> suite() throws IOException {
        Map<String, Integer> cases = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SUITE)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".ndjson")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    String expected = line.substring(line.indexOf("\"expected\"") + 1);
                    ID.matcher(expected)
                            .results()
                            .map(id -> id.group())
                            .distinct()
                            .forEach(id -> cases.merge(id, 1, Integer::sum));
                }
            }
        }
        return cases;
    }

    /** How many engines agree on all files in which the rule finds a wrong shape; other rules are beyond a schema. */
    private static String engines(List<String> files) throws IOException {
        List<List<String>> engines = Csv.rows(ENGINES);
        long agree = engines.stream()
                .filter(engine -> files.stream().noneMatch(file -> engine.get(5).contains("/" + file)))
                .count();
        return files.isEmpty() ? "-" : agree + " of " + engines.size();
    }
}
