// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.TextReport;
import org.ohsel.io.report.Visible;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes records in another layout. */
@Command(
        name = "convert",
        description =
                "Writes records in another layout: as a log, an array or one record per line. Nothing is lost: what"
                        + " could not be read or is not known is written as it was.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Members are written in the order of the model, absent ones left out, and unknown ones last, so that equal"
                    + " records give equal bytes. Lines and arrays take no more memory for their length; a log is held in"
                    + " memory.",
            "",
            "Errors go to standard error; the records are written all the same. ohsel validate runs all rules.",
            "",
            "Exit status: 0 written, 1 written and errors found, 2 for every failure: wrong usage, something that cannot be"
                    + " read or written, a crash."
        })
final class ConvertCommand implements Callable<Integer> {

    /** The layout to write. */
    enum Layout {
        /** A log with all records. */
        LOG("log"),
        /** An array of records. */
        ARRAY("array"),
        /** One record per line. */
        NDJSON("ndjson"),
        /** As the input is laid out. */
        CANONICAL("canonical");

        private final String option;

        Layout(String option) {
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
            description = "Files and folders of records in JSON, as for validate, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--to",
            paramLabel = "log|array|ndjson|canonical",
            required = true,
            description = "A log, an array, one record per line, or (canonical) the layout that the one input has.")
    private Layout to = Layout.LOG;

    @Option(names = "--compact", description = "Write a log or an array without indents. Default: two spaces a level.")
    private boolean compact;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write, which may be the input. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private VocabularyOptions added = new VocabularyOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        EngagementReader reader;
        try {
            reader = EngagementReader.tolerant()
                    .withValidator(EngagementValidator.standard()
                            .withCatalogue(Catalogue.standard().onlyPacks(Pack.CORE))
                            .withVocabulary(added.vocabulary()));
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        Inputs inputs = new Inputs();
        List<Input> found = inputs.of(paths);
        check(found);
        inputs.leftOut().forEach(note -> err.println(Visible.text(note)));
        if (!inputs.complaints().isEmpty()) {
            inputs.complaints().forEach(complaint -> err.println("ohsel: " + Visible.text(complaint.toString())));
            return Main.UNUSABLE;
        }
        long[] errors = new long[1];
        int status = Output.write(spec, output, stream -> errors[0] = convert(found, reader, stream, err));
        return status != 0 ? status : errors[0] > 0 ? 1 : 0;
    }

    private void check(List<Input> found) {
        found.stream().filter(Input::isSpreadsheet).findFirst().ifPresent(input -> {
            throw new ParameterException(
                    spec.commandLine(),
                    Visible.text(input.name() + " is a spreadsheet: ohsel import makes records of it."));
        });
        if (to == Layout.CANONICAL && found.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--to canonical keeps the layout of the input, so it takes one at a time.");
        }
    }

    /** Writes the records, and reports what is wrong before a file takes the place of another; returns the errors. */
    private long convert(List<Input> inputs, EngagementReader reader, OutputStream stream, PrintWriter err)
            throws IOException {
        EngagementWriter writer = compact ? EngagementWriter.compact() : EngagementWriter.indented();
        try (Conversion records = new Conversion(inputs, reader)) {
            switch (to) {
                case NDJSON -> writer.writeLines(records, stream);
                case ARRAY -> writeArray(records, writer, stream);
                case LOG -> writeLog(records, writer, stream);
                case CANONICAL -> writeCanonical(records, writer, stream);
            }
            return report(records, err);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private static void writeArray(Conversion records, EngagementWriter writer, OutputStream stream)
            throws IOException {
        writer.writeArray(records, stream);
        stream.write('\n');
    }

    private void writeLog(Conversion records, EngagementWriter writer, OutputStream stream) throws IOException {
        List<EngagementRecord> all = new ArrayList<>();
        records.forEachRemaining(all::add);
        List<Conversion.Done> logs =
                records.done().stream().filter(Conversion.Done::hasMore).toList();
        EngagementLog log =
                logs.isEmpty() ? EngagementLog.of(List.of()) : logs.get(0).log();
        for (Conversion.Done other : logs) {
            if (!other.log().equals(log)) {
                throw new Output.StoppedException(logs.get(0).input().name() + " and "
                        + other.input().name()
                        + " say different things beside their records, and a log can say only one of"
                        + " them; convert them one by one");
            }
        }
        writer.write(log.withRecords(all), stream);
        stream.write('\n');
    }

    private void writeCanonical(Conversion records, EngagementWriter writer, OutputStream stream) throws IOException {
        boolean any = records.hasNext();
        if (any && records.kind() == Conversion.Kind.ARRAY) {
            writeArray(records, writer, stream);
            return;
        } else if (any && records.kind() == Conversion.Kind.RECORDS) {
            EngagementRecord first = records.next();
            if (records.hasNext()) {
                EngagementWriter.compact().writeLines(List.of(first), stream);
                EngagementWriter.compact().writeLines(records, stream);
            } else {
                writer.write(first, stream);
                stream.write('\n');
            }
            return;
        }
        writeLog(records, writer, stream);
    }

    private long report(Conversion records, PrintWriter err) throws IOException {
        Report report = new TextReport(err, Messages.english());
        long errors = 0;
        long lost = 0;
        for (Conversion.Done done : records.done()) {
            Findings findings = done.findings();
            errors += findings.count(Severity.ERROR);
            lost += done.lost();
            List<Finding> kept = findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            report.file(done.input().name(), Findings.of(kept), done.input().excerpts());
            if (findings.count(Severity.ERROR) > kept.size()) {
                err.println(Visible.text(done.input().name()) + ": and "
                        + (findings.count(Severity.ERROR) - kept.size()) + " more errors");
            }
            if (done.hasMore() && to != Layout.LOG && to != Layout.CANONICAL) {
                notWritten(
                        done.input().name() + " says more beside its records (" + String.join(", ", members(done.log()))
                                + "), for which only a log has a place",
                        err);
            }
        }
        if (lost > 0) {
            notWritten(
                    (lost == 1 ? "1 piece" : lost + " pieces")
                            + " of the input could not be read or is a duplicate, see above, and cannot be written",
                    err);
        }
        return errors;
    }

    /** Says what is not in the output; if that would take the place of a file, it does not. */
    private void notWritten(String what, PrintWriter err) throws IOException {
        if (output != null && Files.isRegularFile(output)) {
            throw new Output.StoppedException(what + "; " + output + " is left as it was");
        }
        err.println(Visible.text("ohsel: " + what));
    }

    /** The names of what a log says beside its records. */
    private static List<String> members(EngagementLog log) {
        List<String> names = new ArrayList<>();
        if (!EngagementLog.SCHEMA_VERSION.equals(log.schemaVersion())) {
            names.add("schemaVersion");
        }
        if (log.title() != null) {
            names.add("title");
        }
        if (!log.vocabularies().isEmpty()) {
            names.add("vocabularies");
        }
        names.addAll(log.extensions().keySet());
        return names;
    }
}
