// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--as-of",
            paramLabel = "DAY|today",
            description =
                    "The day that counts as today, such as 2017-09-30. Rules that need one are left out otherwise.")
    private @Nullable String asOf;

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
        Messages messages = showValues ? Messages.english().showingValues() : Messages.english();
        EngagementValidator validator = validator();
        EngagementReader reader = (tolerant ? EngagementReader.tolerant() : EngagementReader.strict())
                .validatedBy(validator)
                .parallel(threads());
        Report report = report(out, messages, validator.catalogue());
        Summary summary = new Summary();
        boolean readable = true;
        try (Inputs inputs = new Inputs()) {
            for (Inputs.Input input : inputs.of(paths)) {
                readable &= validate(input, reader, summary, report, err);
            }
            readable &= inputs.complaints().isEmpty();
            inputs.leftOut().forEach(err::println);
            inputs.complaints().forEach(complaint -> err.println("ohsel: " + complaint));
        }
        report.end(summary);
        if (!readable) {
            return Main.UNUSABLE;
        }
        return summary.findings(Severity.ERROR) > 0 ? 1 : 0;
    }

    private Report report(PrintWriter out, Messages messages, Catalogue catalogue) {
        return switch (format) {
            case text -> new TextReport(out, messages);
            case json -> new JsonReport(out, messages);
            case sarif -> new SarifReport(out, messages, catalogue);
        };
    }

    private int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "At least one thread is needed, and not " + threads + ".");
        }
        return threads;
    }

    private EngagementValidator validator() {
        EngagementValidator.Builder validator = EngagementValidator.builder();
        if (asOf != null) {
            validator.asOf(day(asOf));
        }
        return validator.build();
    }

    private LocalDate day(String text) {
        try {
            return text.equals("today") ? LocalDate.now(ZoneId.of("Europe/London")) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "Not a day such as 2017-09-30, and not the word today: " + text, e);
        }
    }

    private static boolean validate(
            Inputs.Input input, EngagementReader reader, Summary summary, Report report, PrintWriter err)
            throws IOException {
        try (RecordStream records = reader.records(input.file())) {
            for (ReadRecord next : (Iterable<ReadRecord>) () -> records) {
                if (next.record() != null) {
                    summary.add(next.record());
                }
            }
            summary.addFile(records.findings());
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
