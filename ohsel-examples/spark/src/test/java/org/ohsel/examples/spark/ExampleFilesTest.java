// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Limits;
import org.ohsel.io.spark.ReaderSetup;
import org.ohsel.io.spark.RecordFiles;
import org.ohsel.io.spark.RecordValidation;
import org.ohsel.io.spark.ValidatedRecords;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;

/**
 * The examples of every rule, each in a file of its own, as logs, single records or what is neither; and the seeds, sound and broken: the
 * findings are the same with Spark. So those rules are covered that cannot be broken by one line among others.
 */
class ExampleFilesTest {

    private static final SparkSession SPARK = LocalSpark.session();
    private static final int ALL = 10_000_000;

    private static final ReaderSetup EVERY_RULE = () -> EngagementReader.strict()
            .withLimits(Limits.standard().withMostFindings(ALL))
            .withValidator(EngagementValidator.standard()
                    .withCatalogue(Catalogue.all())
                    .withMostFindings(ALL));

    @TempDir
    private Path folder;

    @Test
    void everyFileHasTheSameFindings() throws IOException {
        writeExamples();
        copySeeds();

        Map<String, List<String>> plain = new TreeMap<>();
        for (Path file : files(folder)) {
            plain.put(String.valueOf(file.getFileName()), PlainReader.findings(file, EVERY_RULE.reader()));
        }
        plain.values().removeIf(List::isEmpty);

        Map<String, List<String>> spark = new TreeMap<>();
        try (ValidatedRecords validated = RecordValidation.of(EVERY_RULE)
                .validate(RecordFiles.of(SPARK).withSetup(EVERY_RULE).read(folder.toString()))) {
            for (Row row : validated.findings().collectAsList()) {
                String name =
                        String.valueOf(Path.of(URI.create(row.getAs("file"))).getFileName());
                spark.computeIfAbsent(name, file -> new ArrayList<>()).add(PlainReader.line(row));
            }
        }
        spark.values().forEach(findings -> findings.sort(null));

        assertEquals(plain, spark);
    }

    private void writeExamples() throws IOException {
        for (Rule rule : Catalogue.all().rules()) {
            RuleInfo info = rule.info();
            write(info.id() + "-valid.json", info.validExample());
            write(info.id() + "-invalid.json", info.invalidExample());
            write(info.id() + "-near-miss.json", info.nearMissExample());
        }
    }

    private void write(String name, @Nullable String example) throws IOException {
        if (example != null) {
            Files.writeString(folder.resolve(name), example);
        }
    }

    private void copySeeds() throws IOException {
        Path seeds = Path.of("..", "..", "seeds");
        for (Path from : List.of(seeds, seeds.resolve("broken"))) {
            for (Path seed : files(from)) {
                Files.copy(seed, folder.resolve(String.valueOf(seed.getFileName())));
            }
        }
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
