// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.TextReport;
import org.ohsel.io.report.Visible;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a log of what other systems hold. */
@Command(
        name = "import",
        description =
                "Makes records in JSON of spreadsheets and of what other systems hold, and reports every problem at"
                        + " its place there.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The records are written as far as they can be read, also if there are errors; the findings go to standard"
                    + " error.",
            "",
            "Exit status: 0 no errors, 1 errors found, 2 for every failure: wrong usage, something that cannot be read or"
                    + " written, a crash."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to read.")
    private List<Path> files = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write: a log, or one record per line if the name ends in .ndjson or .jsonl."
                    + " Default: a log on standard output.")
    private @Nullable Path output;

    @Mixin
    private ImportOptions source = new ImportOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<RuleOptions.Source> policy = rules.policy();
        EngagementValidator validator;
        try {
            validator = rules.validator(policy);
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        Report report = new TextReport(err, Messages.english());
        Summary summary = new Summary();
        if (policy.isPresent() && policy.get().policy().findings().hasErrors()) {
            report.file(
                    policy.get().name(),
                    policy.get().policy().findings(),
                    policy.get().lines());
            err.println("ohsel: the policy has errors, so nothing was imported");
            return Main.UNUSABLE;
        }
        try {
            List<Imported> inputs = source.open(files, validator);
            write(inputs, summary);
            for (Imported input : inputs) {
                input.showColumns(err);
                summary.addFile(input.findings());
                report(input, report);
                source.annotate(files, input.findings());
            }
        } catch (OutputFile.UnwritableException e) {
            err.println(e.sentence());
            return Main.UNUSABLE;
        } catch (IOException e) {
            return failed(e, err);
        } catch (UncheckedIOException e) {
            return failed(e.getCause(), err);
        }
        report.end(summary);
        return summary.findings(Severity.ERROR) > 0 ? 1 : 0;
    }

    /** Reports findings by the file that they say they are in, if several were read together. */
    private static void report(Imported input, Report report) throws IOException {
        if (input instanceof Imported.Spreadsheet) {
            report.file(input.name(), input.findings(), Excerpts.none());
            return;
        }
        Map<String, List<Finding>> byFile = input.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> String.valueOf(finding.arguments().getOrDefault("file", input.name())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            report.file(file.getKey(), Findings.of(file.getValue()), Excerpts.none());
        }
        if (input.findings().count() > input.findings().size()) {
            report.file(input.name(), input.findings().notKept(), Excerpts.none());
        }
    }

    private static int failed(@Nullable IOException e, PrintWriter err) {
        err.println(Visible.text("ohsel: " + reason(e)));
        return Main.UNUSABLE;
    }

    /** What could not be read or written, and why. */
    static String reason(@Nullable IOException e) {
        String file =
                e instanceof FileSystemException failed && failed.getFile() != null ? failed.getFile() + ": " : "";
        return "cannot read or write " + file + Inputs.reason(e);
    }

    private void write(List<Imported> inputs, Summary summary) throws IOException {
        try (ImportedRecords records = new ImportedRecords(inputs)) {
            if (output != null && output.toString().matches("(?is).*\\.(ndjson|jsonl)")) {
                OutputFile.write(
                        output, stream -> EngagementWriter.compact().writeLines(counted(records, summary), stream));
                return;
            }
            List<EngagementRecord> all = new ArrayList<>();
            counted(records, summary).forEachRemaining(all::add);
            EngagementLog log = EngagementLog.of(all);
            if (output == null) {
                spec.commandLine().getOut().println(EngagementWriter.indented().write(log));
            } else {
                OutputFile.write(output, stream -> EngagementWriter.indented().write(log, stream));
            }
        }
    }

    private static Iterator<EngagementRecord> counted(Iterator<EngagementRecord> records, Summary summary) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public EngagementRecord next() {
                EngagementRecord record = records.next();
                summary.add(record);
                return record;
            }
        };
    }
}
