// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.RecordSource;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Policy;
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
                    + " report that cannot be written, a crash; 130 interrupted with Ctrl-C, with a report of what was found"
                    + " until then."
        })
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, or - for standard input. In a folder, .json, .ndjson and .jsonl files are"
                    + " read, also with .gz, except those that match a pattern in .ohselignore. Name spreadsheets by"
                    + " themselves.")
    private List<String> paths = List.of();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private SplitOptions splitting = new SplitOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Option(
            names = "--watch",
            description = "Validate again whenever one of the files, or what they are validated with, changes, until"
                    + " Ctrl-C.")
    private boolean watch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        baseline.check(rules);
        if (baseline.isWrite()) {
            return accept();
        }
        try (Interruption interruption = Interruption.listen()) {
            if (!watch) {
                return validate(interruption);
            }
            if (paths.contains(Inputs.STANDARD_INPUT)) {
                throw new ParameterException(spec.commandLine(), "--watch needs files or folders, not standard input.");
            }
            List<Path> others = rules.files();
            return new Watch(() -> Watch.files(paths, others), interruption, err()).run(() -> validate(interruption));
        } catch (OutputFile.UnwritableException e) {
            err().println(e.sentence());
            return Main.UNUSABLE;
        }
    }

    private int validate(Interruption interruption) throws IOException {
        Optional<RuleOptions.Source> policy = rules.policy();
        EngagementValidator validator;
        try {
            validator = rules.validator(policy);
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return endWithVocabularies(interruption);
        }
        EngagementReader reader = reading.reader(validator);
        Inputs inputs = new Inputs();
        List<Input> found = inputs.of(paths);
        sheets.checkInputs(found.size(), !found.isEmpty() && found.get(0).isSpreadsheet());
        checkOutputs(found);
        try (Reports open = reports.open(validator);
                Split split = splitting.open(reports.messages(), reports.failOn())) {
            Validation validation = validation(open, split, found, interruption);
            reportVocabularies(open.forPrograms(), validation);
            if (policy.isPresent() && policy.get().policy().findings().hasErrors()) {
                validation.broken(policy.get());
                return validation.end();
            }
            validate(inputs, found, input -> records(input, reader, validator, interruption), validation);
            if (policy.isPresent() && !validation.isInterrupted()) {
                validation.audit(policy.get(), validator);
            }
            return validation.end();
        }
    }

    /** A vocabulary has errors, which have been printed, so that nothing is validated. */
    private int endWithVocabularies(Interruption interruption) throws IOException {
        try (Reports open = reports.open(EngagementValidator.standard())) {
            Reports programs = open.forPrograms();
            Validation nothing = validation(programs, Split.none(), List.of(), interruption);
            reportVocabularies(programs, nothing);
            nothing.end();
            return Main.UNUSABLE;
        }
    }

    private void checkOutputs(List<Input> found) {
        List<Input> read = new ArrayList<>(found);
        rules.files().forEach(file -> read.add(Input.of(file.toString(), file)));
        List<Path> files = new ArrayList<>(reports.files());
        files.addAll(splitting.files());
        try {
            OutputFile.check(files, read);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Visible.text(String.valueOf(e.getMessage())), e);
        }
    }

    private Validation validation(Reports open, Split split, List<Input> found, Interruption interruption) {
        boolean known = found.stream().allMatch(input -> input.length() > 0);
        long bytes = known ? found.stream().mapToLong(Input::length).sum() : 0;
        Progress progress = new Progress(Progress.isWanted(), err(), bytes, System.nanoTime());
        Validation validation = new Validation(open, reports.failOn(), err(), interruption, progress, split);
        return baseline.isCheck() ? validation.failingOnWarnings() : validation;
    }

    private void reportVocabularies(Reports programs, Validation validation) throws IOException {
        if (!programs.isEmpty()) {
            rules.reportVocabularies(programs, validation.summary());
        }
    }

    private void validate(Inputs inputs, List<Input> found, Validation.Opening opening, Validation validation)
            throws IOException {
        for (Input input : found) {
            if (validation.isInterrupted()) {
                break;
            }
            Optional<Findings> findings = validation.validate(input, opening);
            if (input.isSpreadsheet() && findings.isPresent()) {
                annotate(input, findings.get(), validation);
            }
        }
        inputs.leftOut().forEach(note -> err().println(Visible.text(note)));
        for (Inputs.Complaint complaint : inputs.complaints()) {
            validation.unread(complaint);
        }
    }

    private RecordSource records(
            Input input, EngagementReader reader, EngagementValidator validator, Interruption interruption)
            throws IOException {
        return input.isSpreadsheet()
                ? input.records(sheets.reader(validator))
                : input.records(reader, reading.framing(), interruption);
    }

    private void annotate(Input input, Findings findings, Validation validation) throws IOException {
        try {
            sheets.annotate(input.file(), findings, Messages.english());
        } catch (IOException e) {
            validation.unread(new Inputs.Complaint(input.name(), Inputs.reason(e)));
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Accepts what is found, and reports nothing else. */
    private int accept() {
        boolean isNew = !Files.exists(rules.policyFile());
        Optional<RuleOptions.Source> policy;
        EngagementValidator validator;
        try {
            policy = isNew ? Optional.empty() : rules.usablePolicy();
            validator = rules.validator(policy).withMostFindings(Accepting.MOST_FINDINGS);
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        Accepting found = new Accepting(err());
        EngagementReader reader = reading.reader(validator).withLimits(Accepting.LIMITS);
        found.read(paths, input -> records(input, reader, validator, Interruption.none()));
        return new BaselineWriter(spec, rules.policyFile(), baseline)
                .write(
                        found,
                        validator,
                        policy.map(source -> source.policy().policy()).orElse(Policy.NONE));
    }
}
