// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordStream;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.JsonReport;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.SarifReport;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.TextReport;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Policy;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;
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
        description = "Validates records in JSON, and reports every problem with its place.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A file may hold a log, an array of records, one record, or a record a line (NDJSON), plain or gzip.",
            "",
            "Exit status: 0 no errors, 1 errors found, 2 wrong usage or unreadable input."
        })
final class ValidateCommand implements Callable<Integer> {

    /** How to report. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json,
        /** For tools of code review. */
        sarif
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders (their .json, .ndjson and .jsonl files, also with .gz, are read, those that"
                    + " a .ohselignore names left out), or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "How to report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--tolerant", description = "Unknown members are for information only.")
    private boolean tolerant;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "How many threads read a large file. Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Option(names = "--show-values", description = "Show in messages what people wrote.")
    private boolean showValues;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Messages messages = showValues ? Messages.english().withQuotedText() : Messages.english();
        Report report = report(out, messages);
        Summary summary = new Summary();
        Optional<RuleOptions.Source> source = rules.policy();
        if (source.isPresent() && source.get().policy().findings().hasErrors()) {
            report(source.get(), source.get().policy().findings(), summary, report);
            report.end(summary);
            return Main.UNUSABLE;
        }
        EngagementValidator validator =
                rules.validator(source.map(found -> found.policy().policy()).orElse(Policy.NONE));
        EngagementReader reader = (tolerant ? EngagementReader.tolerant() : EngagementReader.strict())
                .withValidator(validator)
                .withThreads(threads());
        Set<Suppression> suppressionsUsed = new HashSet<>();
        boolean readable = true;
        try (Inputs inputs = new Inputs()) {
            for (Inputs.Input input : inputs.of(paths)) {
                readable &= validate(input, reader, summary, suppressionsUsed, report, err);
            }
            readable &= inputs.complaints().isEmpty();
            inputs.leftOut().forEach(err::println);
            inputs.complaints().forEach(complaint -> err.println("ohsel: " + complaint));
        }
        if (source.isPresent()) {
            Findings audit = validator.auditPolicy(suppressionsUsed);
            report(source.get(), source.get().policy().locate(audit), summary, report);
        }
        report.end(summary);
        if (!readable) {
            return Main.UNUSABLE;
        }
        return summary.findings(Severity.ERROR) > 0 ? 1 : 0;
    }

    private Report report(PrintWriter out, Messages messages) {
        return switch (format) {
            case text -> new TextReport(out, messages);
            case json -> new JsonReport(out, messages);
            case sarif -> new SarifReport(out, messages, Catalogue.standard());
        };
    }

    private int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "At least one thread is needed, and not " + threads + ".");
        }
        return threads;
    }

    private static void report(RuleOptions.Source source, Findings findings, Summary summary, Report report)
            throws IOException {
        summary.addFindings(findings);
        report.file(source.file().toString(), findings, Excerpts.of(source.file()));
    }

    private static boolean validate(
            Inputs.Input input,
            EngagementReader reader,
            Summary summary,
            Set<Suppression> suppressionsUsed,
            Report report,
            PrintWriter err)
            throws IOException {
        try (RecordStream records = reader.records(input.file())) {
            for (ReadRecord next : (Iterable<ReadRecord>) () -> records) {
                if (next.record() != null) {
                    summary.add(next.record());
                }
            }
            summary.addFile(records.findings());
            suppressionsUsed.addAll(records.findings().suppressionsUsed());
            report.file(input.name(), records.findings(), Excerpts.of(input.file()));
            return true;
        } catch (IOException e) {
            err.println("ohsel: " + input.name() + " cannot be read: " + Inputs.reason(e));
        } catch (UncheckedIOException e) {
            err.println("ohsel: " + input.name() + " cannot be read: " + Inputs.reason(e.getCause()));
        }
        return false;
    }
}
