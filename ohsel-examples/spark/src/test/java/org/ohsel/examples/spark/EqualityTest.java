// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordStream;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/**
 * Spark finds what the plain reader finds, which is what the command line finds: every finding, with its place and its words, in a log
 * with known defects of every rule. Of any size: {@code -Dohsel.records=200000}.
 */
class EqualityTest {

    private static final int RECORDS = Integer.getInteger("ohsel.records", 8_000);

    private static final int ALL = 10_000_000;

    private static final List<String> OPTIONS = List.of(
            "--packs", "duties,closing-the-loop,privacy,bexley-process,programme,disclosure", "--as-of", "2023-01-01");

    @TempDir
    private static Path folder;

    private static Path log;
    private static Findings expected;
    private static Path output;
    private static Run run;

    @BeforeAll
    static void generate() throws Exception {
        LocalSpark.session();
        GeneratedLog generated = GeneratedLog.of(RECORDS);
        log = folder.resolve("log.ndjson");
        try (BufferedWriter lines = Files.newBufferedWriter(log)) {
            for (long i = 0; i < RECORDS; i++) {
                lines.write(generated.line(i));
                lines.write('\n');
            }
        }
        EngagementValidator validator = EngagementValidator.standard()
                .withCatalogue(Catalogue.all())
                .withAsOfDate(LocalDate.of(2023, 1, 1))
                .withMostFindings(ALL);
        EngagementReader reader = EngagementReader.strict()
                .withValidator(validator)
                .withLimits(Limits.standard().withMostFindings(ALL))
                .withFraming(Framing.LINES);
        try (RecordStream records = reader.records(log)) {
            records.forEachRemaining(record -> {});
            expected = records.findings();
        }
        output = folder.resolve("output");
        run = run(log);
    }

    /** What the examples say that they show, as often as they were copied. */
    @Test
    void theLogHasTheDefectsThatItWasMadeWith() {
        Map<String, Long> defects = GeneratedLog.of(RECORDS).defects();
        assertEquals(Examples.rules().size(), defects.size());
        assertEquals(new TreeSet<>(List.of(RECORDS / 3_528L)), new TreeSet<>(defects.values()));
        assertEquals(defects, expected.countByRule());
    }

    @Test
    void everyFindingIsTheSame() throws Exception {
        assertEquals(1, run.status(), run.printed());
        Dataset<Row> found = LocalSpark.session().read().parquet(output + "/findings.parquet");
        Map<String, Integer> rows = new HashMap<>();
        found.collectAsList().forEach(row -> rows.merge(text(row), 1, Integer::sum));
        Map<String, Integer> plain = new HashMap<>();
        expected.forEach(finding -> plain.merge(text(finding), 1, Integer::sum));
        Set<String> missing = new HashSet<>(plain.keySet());
        missing.removeAll(rows.keySet());
        assertEquals(Set.of(), missing);
        assertEquals(plain, rows);
        Map<String, Long> printed = new TreeMap<>();
        run.printed()
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(parts -> printed.put(parts[0], Long.valueOf(parts[1])));
        assertEquals(expected.countByRule(), printed);
        for (String rule : expected.countByRule().keySet()) {
            assertTrue(Files.isDirectory(output.resolve("findings.parquet/rule=" + rule)), rule);
            assertTrue(Files.isDirectory(output.resolve("findings.json/rule=" + rule)), rule);
        }
    }

    /** No record is lost on the way: each is in one of the two results, as it was written. */
    @Test
    void everyRecordIsValidOrInvalid() throws Exception {
        List<String> records = new ArrayList<>();
        for (String part : List.of("valid", "invalid")) {
            LocalSpark.session()
                    .read()
                    .parquet(output + "/" + part + ".parquet")
                    .select("json")
                    .where("json is not null")
                    .collectAsList()
                    .forEach(row -> records.add(row.getString(0)));
        }
        List<String> written = new ArrayList<>(Files.readAllLines(log));
        records.sort(null);
        written.sort(null);
        assertEquals(written, records);
        long withErrors = LocalSpark.session()
                .read()
                .parquet(output + "/valid.parquet")
                .where("exists(findings, finding -> finding.severity = 'error')")
                .count();
        assertEquals(0, withErrors);
        assertFalse(records.isEmpty());
    }

    private record Run(int status, String printed) {}

    private static Run run(Path file) {
        List<String> arguments = new ArrayList<>(List.of("validate"));
        arguments.addAll(OPTIONS);
        arguments.addAll(List.of("--output", output.toString(), file.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), System.err, arguments.toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8));
    }

    private static String text(Row row) {
        return row.getAs("line") + ":" + row.getAs("column") + " " + row.getAs("severity") + " " + row.getAs("rule")
                + " "
                + row.getAs("pointer") + " " + row.getAs("recordId") + " " + row.getAs("message") + " / "
                + row.getAs("advice");
    }

    private static String text(Finding finding) {
        return finding.location() + " "
                + finding.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + finding.ruleId() + " "
                + finding.pointer() + " " + finding.recordId() + " " + finding.message() + " / " + finding.advice();
    }
}
