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
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.io.report.JsonReport;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.SarifReport;
import org.ohsel.io.report.SarifTool;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.TextReport;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
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
        description =
                "Validates records in JSON or in spreadsheets, and reports every problem with its line and column, or"
                        + " its cell.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A file may hold a log, an array of records, one record, or one record per line (NDJSON); plain or gzip.",
            "A file whose name ends in .csv, .tsv, .xlsx or .xlsm is read as a spreadsheet.",
            "",
            "Exit status: 0 no errors, 1 errors found, 2 for every failure: wrong usage, something that cannot be read, a"
                    + " report that cannot be written, a crash."
        })
final class ValidateCommand implements Callable<Integer> {

    /** The rule about an input that is neither a record nor a log: it was not validated, so there is no result. */
    private static final String OTHER_FORMAT = "OHSEL-JSON-014";

    /** The format of the report. */
    enum Format {
        /** For people. */
        TEXT("text"),
        /** For programs. */
        JSON("json"),
        /** For code review tools. */
        SARIF("sarif");

        private final String option;

        Format(String option) {
            this.option = option;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    /** How inputs are laid out. */
    enum Layout {
        /** As the name says, or the first lines show. */
        AUTO("auto", Framing.AUTO),
        /** One record per line. */
        LINES("lines", Framing.LINES),
        /** One document. */
        DOCUMENT("document", Framing.DOCUMENT);

        private final String option;
        private final Framing framing;

        Layout(String option, Framing framing) {
            this.option = option;
            this.framing = framing;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, or - for standard input. In a folder, .json, .ndjson and .jsonl files are"
                    + " read, also with .gz, except those that match a pattern in .ohselignore. Name spreadsheets by"
                    + " themselves.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "Report format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--framing",
            paramLabel = "auto|lines|document",
            defaultValue = "auto",
            description =
                    "Whether each line is a record (lines, NDJSON) or the input is one JSON document. Default: auto:"
                            + " the file name says so, or the first lines show it.")
    private Layout framing = Layout.AUTO;

    @Option(
            names = "--all-rules",
            description = "In SARIF, describe every rule that ran. Default: those that found something.")
    private boolean allRules;

    @Option(names = "--tolerant", description = "Report unknown members for information only.")
    private boolean tolerant;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Number of threads for reading a large file, up to 256. Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Option(names = "--show-values", description = "Include quoted text in messages.")
    private boolean showValues;

    private static final int MOST_THREADS = 256;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Messages messages = showValues ? Messages.english().withQuotedText() : Messages.english();
        Summary summary = new Summary();
        Optional<RuleOptions.Source> source = rules.policy();
        EngagementValidator validator;
        try {
            validator = rules.validator(source);
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            if (format != Format.TEXT) {
                Report report = report(out, messages, EngagementValidator.standard());
                rules.reportVocabularies(report, summary);
                report.end(summary);
            }
            return Main.UNUSABLE;
        }
        Report report = report(out, messages, validator);
        if (format != Format.TEXT) {
            rules.reportVocabularies(report, summary);
        }
        if (source.isPresent() && source.get().policy().findings().hasErrors()) {
            report(source.get(), source.get().policy().findings(), summary, report);
            report.unread(source.get().name(), "the policy has errors, so no input was validated");
            report.end(summary);
            return Main.UNUSABLE;
        }
        EngagementReader reader = (tolerant ? EngagementReader.tolerant() : EngagementReader.strict())
                .withValidator(validator)
                .withThreads(threads());
        Set<Suppression> suppressionsUsed = new HashSet<>();
        Inputs inputs = new Inputs();
        boolean readable = true;
        List<Input> found = inputs.of(paths);
        sheets.checkInputs(found.size(), !found.isEmpty() && found.get(0).isSpreadsheet());
        for (Input input : found) {
            readable &= validate(input, reader, validator, summary, suppressionsUsed, report, err);
        }
        inputs.leftOut().forEach(note -> err.println(Visible.text(note)));
        for (Inputs.Complaint complaint : inputs.complaints()) {
            readable &= unread(complaint, report, err);
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

    private Report report(PrintWriter out, Messages messages, EngagementValidator validator) {
        return switch (format) {
            case TEXT -> new TextReport(out, messages);
            case JSON -> new JsonReport(out, messages);
            case SARIF -> new SarifReport(out, messages, tool(validator));
        };
    }

    private SarifTool tool(EngagementValidator validator) {
        @Nullable String version = ValidateCommand.class.getPackage().getImplementationVersion();
        SarifTool tool = version == null ? SarifTool.ohsel() : SarifTool.ohsel().withVersion(version);
        return allRules ? tool.withRanRules(validator.rulesThatRun()) : tool;
    }

    private int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS + ", not " + threads + ".");
        }
        return threads;
    }

    private static void report(RuleOptions.Source source, Findings findings, Summary summary, Report report)
            throws IOException {
        summary.addFindings(findings);
        report.file(source.name(), findings, source.lines());
    }

    private boolean validate(
            Input input,
            EngagementReader reader,
            EngagementValidator validator,
            Summary summary,
            Set<Suppression> suppressionsUsed,
            Report report,
            PrintWriter err)
            throws IOException {
        try (RecordSource records = input.isSpreadsheet()
                ? input.records(sheets.reader(validator))
                : input.records(reader, framing.framing)) {
            for (ReadRecord next : (Iterable<ReadRecord>) () -> records) {
                if (next.record() != null) {
                    summary.add(next.record());
                }
            }
            summary.addFile(records.findings());
            suppressionsUsed.addAll(records.findings().suppressionsUsed());
            report.file(input.name(), records.findings(), input.excerpts());
            if (input.isSpreadsheet()) {
                sheets.annotate(input.file(), records.findings(), Messages.english());
            }
            return !records.findings().countByRule().containsKey(OTHER_FORMAT);
        } catch (IOException e) {
            return unread(new Inputs.Complaint(input.name(), Inputs.reason(e)), report, err);
        } catch (UncheckedIOException e) {
            return unread(new Inputs.Complaint(input.name(), Inputs.reason(e.getCause())), report, err);
        }
    }

    /** Says what could not be read, and that something could not. */
    private static boolean unread(Inputs.Complaint complaint, Report report, PrintWriter err) throws IOException {
        err.println("ohsel: " + Visible.text(complaint.toString()));
        report.unread(complaint.name(), complaint.reason());
        return false;
    }
}
