// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordStream;
import org.ohsel.io.report.Visible;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes records for spreadsheets, calendars and the web. */
@Command(
        name = "export",
        description = "Writes records in JSON as a spreadsheet, a calendar, or data for the web.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "What a format cannot hold is said on standard error. Records with errors are left out; ohsel validate says what"
                    + " is wrong with them.",
            "",
            "Exit status: 0 written, 1 written without the records that have errors, 2 for every failure: wrong usage,"
                    + " something that cannot be read or written, a crash."
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of records in JSON, as for validate, or - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private ExportOptions target = new ExportOptions();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write. Default: standard output, except for a workbook.")
    private @Nullable Path output;

    @Mixin
    private VocabularyOptions added = new VocabularyOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        EngagementValidator validator;
        try {
            validator = EngagementValidator.standard().withVocabulary(added.vocabulary());
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        ExportOptions.Format format = target.format(output);
        if (output == null && !format.isText()) {
            throw new ParameterException(spec.commandLine(), "Say with --output which workbook to write.");
        }
        List<EngagementRecord> records = new ArrayList<>();
        Inputs inputs = new Inputs();
        try {
            long broken = 0;
            for (Input input : inputs.of(paths)) {
                broken += read(input, EngagementReader.tolerant().withValidator(validator), records);
            }
            inputs.leftOut().forEach(note -> err.println(Visible.text(note)));
            if (!inputs.complaints().isEmpty()) {
                inputs.complaints().forEach(complaint -> err.println("ohsel: " + Visible.text(complaint.toString())));
                return Main.UNUSABLE;
            }
            if (write(format, validator, records, err) != 0) {
                return Main.UNUSABLE;
            }
            if (broken > 0) {
                err.println("ohsel: left out " + broken + (broken == 1 ? " record" : " records")
                        + " with errors: ohsel validate" + " says what is wrong");
            }
            return broken > 0 ? 1 : 0;
        } catch (IOException e) {
            return failed(e, err);
        } catch (UncheckedIOException e) {
            return failed(e.getCause(), err);
        }
    }

    private static int failed(@Nullable IOException e, PrintWriter err) {
        err.println(Visible.text("ohsel: " + ImportCommand.reason(e)));
        return Main.UNUSABLE;
    }

    /** Reads the records without errors; returns how many have some, or cannot be read. */
    private static long read(Input input, EngagementReader reader, List<EngagementRecord> records) throws IOException {
        long broken = 0;
        try (RecordStream stream = input.records(reader, Framing.AUTO, Interruption.none())) {
            for (ReadRecord next : (Iterable<ReadRecord>) () -> stream) {
                if (next.findings().count(Severity.ERROR) > 0) {
                    broken++;
                } else if (next.record() != null) {
                    records.add(next.record());
                }
            }
        }
        return broken;
    }

    private int write(
            ExportOptions.Format format,
            EngagementValidator validator,
            List<EngagementRecord> records,
            PrintWriter err) {
        List<String> notes = new ArrayList<>();
        int status =
                Output.write(spec, output, stream -> notes.addAll(target.write(format, validator, records, stream)));
        notes.forEach(note -> err.println(Visible.text(note)));
        return status;
    }
}
