// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.io.evidence.EvidenceWriter;
import org.ohsel.io.report.HtmlReport;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.Visible;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import org.ohsel.rules.evidence.EvidencePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a report to show to a board. */
@Command(
        name = "report",
        description = "Writes a page to show to a board: what records cover and what is wrong with them; or, for one"
                + " commissioning activity, what the law asks and what is recorded.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "With --activity, all files are read together as one log, into memory.",
            "",
            "Exit status: 0 written and no errors in records, 1 written although there are, 2 for every failure: wrong usage,"
                    + " an activity that there is not, something that cannot be read or written, a crash."
        })
final class ReportCommand implements Callable<Integer> {

    /** As many ids as anybody reads in a message. */
    private static final int MOST_IDS = 20;

    /** The format of the report. */
    enum Format {
        /** A page for people. */
        HTML("html"),
        /** For programs. */
        JSON("json");

        private final String option;

        Format(String option) {
            this.option = option;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of records, as for validate, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--activity",
            paramLabel = "ID",
            description = "The commissioning activity to write an evidence pack for. Default: a report on all records.")
    private @Nullable String activity;

    @Option(
            names = "--format",
            paramLabel = "html|json",
            defaultValue = "html",
            description = "html, a page; or json, for an activity. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.HTML;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--show-values", description = "Include what people wrote, at any length.")
    private boolean showValues;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    private final Summary summary = new Summary();

    @Override
    public Integer call() {
        if (activity == null && format == Format.JSON) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format json is for an activity: say which with --activity. For findings in JSON, use ohsel"
                            + " validate --format json.");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            EngagementValidator validator = rules.validator(rules.usablePolicy());
            Inputs inputs = new Inputs();
            List<Input> found = inputs.of(paths);
            inputs.leftOut().forEach(note -> err.println(Visible.text(note)));
            OutputFile.check(Stream.ofNullable(output).toList(), found);
            return activity == null
                    ? reportAll(found, inputs.complaints(), validator, err)
                    : reportActivity(activity, found, inputs.complaints(), validator, err);
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Visible.text(String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            err.println(Visible.text("ohsel: " + Inputs.reason(e)));
            return Main.UNUSABLE;
        }
    }

    private int reportAll(
            List<Input> inputs, List<Inputs.Complaint> complaints, EngagementValidator validator, PrintWriter err)
            throws IOException {
        Overview overview =
                new Overview(validator.vocabulary(), validator.asOfDate().orElse(null));
        StringWriter page = new StringWriter();
        HtmlReport report = new HtmlReport(page, messages(), overview);
        boolean readable = true;
        for (Input input : inputs) {
            Optional<Findings> findings = read(input, validator, overview::add, complaints);
            if (findings.isPresent()) {
                report.file(input.name(), findings.get(), input.excerpts());
            }
        }
        for (Inputs.Complaint complaint : complaints) {
            err.println("ohsel: " + Visible.text(complaint.toString()));
            report.unread(complaint.name(), complaint.reason());
            readable = false;
        }
        report.end(summary);
        int written = Output.text(spec, output, page.toString());
        return readable && written == 0 ? status() : Main.UNUSABLE;
    }

    /** If a part of the log is missing, what it shows would be said not to be recorded: then nothing is written. */
    private int reportActivity(
            String id,
            List<Input> inputs,
            List<Inputs.Complaint> complaints,
            EngagementValidator validator,
            PrintWriter err)
            throws IOException {
        List<EngagementRecord> records = new ArrayList<>();
        inputs.forEach(input -> read(input, validator, records::add, complaints));
        if (!complaints.isEmpty()) {
            complaints.forEach(complaint -> err.println("ohsel: " + Visible.text(complaint.toString())));
            return Main.UNUSABLE;
        }
        EngagementLog log = EngagementLog.of(records);
        List<String> ids = EvidencePack.activityIds(log);
        if (!ids.contains(id)) {
            err.println(Visible.text("ohsel: " + unknown(id, ids)));
            return Main.UNUSABLE;
        }
        EvidencePack pack = EvidencePack.of(log, id, validator.asOfDate().orElse(null), validator.vocabulary());
        EvidenceWriter writer = new EvidenceWriter(messages(), validator.vocabulary());
        StringWriter text = new StringWriter();
        if (format == Format.JSON) {
            writer.writeJson(pack, text);
        } else {
            writer.writeHtml(pack, text);
        }
        if (Output.text(spec, output, text.toString()) != 0) {
            return Main.UNUSABLE;
        }
        if (status() != 0) {
            long errors = summary.findings(Severity.ERROR);
            err.println(
                    "ohsel: " + errors + (errors == 1 ? " error" : " errors")
                            + " in the records: what cannot be read is shown as not recorded; ohsel validate says what is wrong");
        }
        return status();
    }

    private static String unknown(String id, List<String> ids) {
        if (ids.isEmpty()) {
            return "there is no commissioning activity " + id + ", nor any other";
        }
        String more = ids.size() > MOST_IDS ? " and " + (ids.size() - MOST_IDS) + " more" : "";
        return "there is no commissioning activity " + id + "; there are: "
                + String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size()))) + more;
    }

    /** Reads an input; empty if it cannot be read, which is then among the complaints. */
    private Optional<Findings> read(
            Input input,
            EngagementValidator validator,
            Consumer<EngagementRecord> records,
            List<Inputs.Complaint> complaints) {
        try (RecordSource source = input.isSpreadsheet()
                ? input.records(SheetReader.of(validator))
                : input.records(
                        EngagementReader.strict().withValidator(validator), Framing.AUTO, Interruption.none())) {
            for (ReadRecord next : (Iterable<ReadRecord>) () -> source) {
                if (next.record() != null) {
                    summary.add(next.record());
                    records.accept(next.record());
                }
            }
            summary.addFile(source.findings());
            return Optional.of(source.findings());
        } catch (IOException e) {
            complaints.add(new Inputs.Complaint(input.name(), Inputs.reason(e)));
        } catch (UncheckedIOException e) {
            complaints.add(new Inputs.Complaint(input.name(), Inputs.reason(e.getCause())));
        }
        return Optional.empty();
    }

    private Messages messages() {
        return showValues ? Messages.english().withQuotedText() : Messages.english();
    }

    private int status() {
        return summary.findings(Severity.ERROR) > 0 ? 1 : 0;
    }
}
