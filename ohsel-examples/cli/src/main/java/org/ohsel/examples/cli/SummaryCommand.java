// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.TextReport;
import org.ohsel.io.report.Visible;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts what is in files. */
@Command(
        name = "summary",
        description =
                "Counts records by kind, borough and workstream, and findings by severity, of all files together.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "ohsel validate says what the findings are.",
            "",
            "Exit status: 0 no errors, 1 errors found, 2 for every failure: wrong usage, something that cannot be read, a"
                    + " crash."
        })
final class SummaryCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders, as for validate, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people or for programs. Default: ${DEFAULT-VALUE}.")
    private RulesCommand.Format format = RulesCommand.Format.TEXT;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        EngagementValidator validator;
        try {
            validator = rules.validator(rules.usablePolicy());
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        Summary summary = new Summary();
        Inputs inputs = new Inputs();
        boolean readable = true;
        for (Input input : inputs.of(paths)) {
            readable &= count(input, validator, summary);
        }
        inputs.leftOut().forEach(note -> err.println(Visible.text(note)));
        for (Inputs.Complaint complaint : inputs.complaints()) {
            readable &= unread(complaint);
        }
        if (format == RulesCommand.Format.JSON) {
            spec.commandLine().getOut().print(summary.json());
        } else {
            new TextReport(spec.commandLine().getOut(), Messages.english()).end(summary);
        }
        if (!readable) {
            return Main.UNUSABLE;
        }
        return summary.findings(Severity.ERROR) > 0 ? 1 : 0;
    }

    private boolean count(Input input, EngagementValidator validator, Summary summary) {
        EngagementReader reader = EngagementReader.strict().withValidator(validator);
        try (RecordSource records = input.isSpreadsheet()
                ? input.records(SheetReader.of(validator))
                : input.records(reader, Framing.AUTO, Interruption.none())) {
            for (ReadRecord next : (Iterable<ReadRecord>) () -> records) {
                if (next.record() != null) {
                    summary.add(next.record());
                }
            }
            summary.addFile(records.findings());
            return !Inputs.isOther(records.findings());
        } catch (IOException e) {
            return unread(new Inputs.Complaint(input.name(), Inputs.reason(e)));
        } catch (UncheckedIOException e) {
            return unread(new Inputs.Complaint(input.name(), Inputs.reason(e.getCause())));
        }
    }

    private boolean unread(Inputs.Complaint complaint) {
        spec.commandLine().getErr().println("ohsel: " + Visible.text(complaint.toString()));
        return false;
    }
}
