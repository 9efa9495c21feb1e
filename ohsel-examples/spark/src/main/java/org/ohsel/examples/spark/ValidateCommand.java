// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Summary;
import org.ohsel.io.spark.RecordFiles;
import org.ohsel.io.spark.RecordValidation;
import org.ohsel.io.spark.ValidatedRecords;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files. */
@Command(
        name = "validate",
        description =
                "Validates records, with the findings of the command line, and says how often each rule found something.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit status: 0 no errors, 1 errors found, 2 for every failure."})
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders, in any file system that Spark knows: NDJSON, JSON and CSV, plain or compressed.")
    private List<String> paths = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description =
                    "Write the findings to findings.parquet and findings.json, in a folder for each rule, and the records to"
                            + " valid.parquet and invalid.parquet in this folder. What it has of these must not exist.")
    private @Nullable String output;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description =
                    "Write a report as the command line does: text, json, csv or html. Repeat the option for several.")
    private List<String> reports = List.of();

    @Option(names = "--one-log", description = "All files are one log. Default: each file is.")
    private boolean oneLog;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            defaultValue = "error",
            description = "The least severe findings that make the exit status 1. Default: ${DEFAULT-VALUE}.")
    private Severity failOn = Severity.ERROR;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            reports.forEach(ReportFile::format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--report: " + e.getMessage(), e);
        }
        RuleSettings settings = rules.settings();
        SparkSession spark = SparkSession.builder().appName("ohsel validate").getOrCreate();
        RecordFiles files = RecordFiles.of(spark).withSetup(settings);
        Dataset<Row> rows = files.read(paths.toArray(String[]::new));
        RecordValidation validation = RecordValidation.of(settings);
        try (ValidatedRecords validated = (oneLog ? validation.oneLog() : validation).validate(rows)) {
            if (output != null) {
                new Results(output).write(validated);
            }
            FileFindings findings = new FileFindings(validated.findings(), new FindingRow(settings.validator()));
            if (!reports.isEmpty()) {
                report(files.files(paths.toArray(String[]::new)), rows, settings, findings);
            }
            new TreeMap<>(validated.counts())
                    .forEach((rule, count) -> spec.commandLine().getOut().println(rule + ": " + count));
            return status(findings);
        }
    }

    private int status(FileFindings findings) {
        if (findings.hasOther()) {
            return Main.UNUSABLE;
        }
        return Stream.of(Severity.values()).anyMatch(each -> each.compareTo(failOn) <= 0 && findings.count(each) > 0)
                ? 1
                : 0;
    }

    private void report(List<String> files, Dataset<Row> rows, RuleSettings settings, FileFindings findings)
            throws IOException {
        FileNames names =
                new FileNames(paths, rows.sparkSession().sparkContext().hadoopConfiguration());
        RecordTotals totals = RecordTotals.of(rows, settings);
        Summary summary = totals.summary();
        List<ReportFile> open = new ArrayList<>();
        try {
            for (String each : reports) {
                open.add(ReportFile.open(each, totals.overview()));
            }
            findings.each(files, (file, found) -> {
                summary.addFile(found);
                for (ReportFile each : open) {
                    each.file(names.of(file), found, FileNames.excerpts(file));
                }
            });
            for (ReportFile each : open) {
                each.end(summary);
            }
        } finally {
            open.forEach(ReportFile::close);
        }
    }
}
