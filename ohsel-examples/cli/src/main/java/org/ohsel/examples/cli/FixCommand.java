// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ohsel.io.Limits;
import org.ohsel.io.fix.FixedDocument;
import org.ohsel.io.fix.Fixer;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies fixes. */
@Command(
        name = "fix",
        description = "Corrects what can be corrected mechanically, and leaves everything else byte for byte. Without"
                + " --write, shows what would change.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Safe fixes write what was meant in the form that is demanded, and lose nothing. Others leave out something that"
                    + " somebody wrote or rest on a convention: name their rules, look at the difference, and write.",
            "",
            "For -, the corrected document goes to standard output, and nothing else does.",
            "",
            "Exit status: 0 no errors remain, 1 errors remain, or with --check something would change, 2 for every failure:"
                    + " wrong usage, something that cannot be read, corrected or written, a crash."
        })
final class FixCommand implements Callable<Integer> {

    private static final int MOST_BYTES = (int) Limits.standard().logBytes();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of records in JSON, as for validate, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--write", description = "Write the corrected documents over the old ones.")
    private boolean write;

    @Option(names = "--diff", description = "Show what changes, also with --write. Default without --write.")
    private boolean diff;

    @Option(names = "--check", description = "Write nothing, and exit with 1 if anything would change.")
    private boolean check;

    @Option(
            names = "--rules",
            paramLabel = "RULE",
            split = ",",
            description = "Apply the fixes of these rules only, safe or not.")
    private List<String> only = List.of();

    @Option(names = "--unsafe", description = "Apply the fixes of all rules, safe or not.")
    private boolean unsafe;

    @Option(names = "--show-values", description = "Show personal data in the differences.")
    private boolean showValues;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        checkOptions();
        PrintWriter err = spec.commandLine().getErr();
        Fixer fixer;
        try {
            fixer = fixer(rules.validator(rules.usablePolicy()));
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        Inputs inputs = new Inputs();
        List<Input> found = inputs.of(paths);
        if (found.size() > 1 && found.stream().anyMatch(input -> input.name().equals("<stdin>"))) {
            throw new ParameterException(spec.commandLine(), "- cannot be corrected together with other inputs.");
        }
        inputs.leftOut().forEach(note -> err.println(Visible.text(note)));
        inputs.complaints().forEach(complaint -> err.println("ohsel: " + Visible.text(complaint.toString())));
        int status = inputs.complaints().isEmpty() ? 0 : Main.UNUSABLE;
        for (Input input : found) {
            status = Math.max(status, fix(input, fixer));
        }
        return status;
    }

    private void checkOptions() {
        if (write && check) {
            throw new ParameterException(spec.commandLine(), "--write and --check exclude each other");
        }
        if (unsafe && !only.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--rules and --unsafe exclude each other");
        }
        for (String rule : only) {
            if (Catalogue.all().describe(rule).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        Visible.text("There is no rule " + rule + ExplainCommand.suggestions(rule)));
            }
        }
    }

    private Fixer fixer(EngagementValidator validator) {
        Fixer safe = Fixer.of(validator);
        if (!only.isEmpty()) {
            return safe.onlyRules(only.stream()
                    .map(rule -> Catalogue.all().describe(rule).orElseThrow().id())
                    .toList());
        }
        return unsafe ? safe.withUnsafe() : safe;
    }

    private int fix(Input input, Fixer fixer) {
        try {
            byte[] document = document(input);
            FixedDocument fixed = fixer.fix(document, input.framing());
            int status = show(input, fixed);
            say(input, fixed);
            if (!fixed.isComplete()) {
                throw new IOException(
                        "there was no end to its fixes, or it has too many findings, so that some may be left;"
                                + " run ohsel fix again");
            }
            boolean more = (check && fixed.isChanged()) || fixed.remaining().count(Severity.ERROR) > 0;
            return status != 0 ? status : more ? 1 : 0;
        } catch (IOException e) {
            return failed(input, e);
        }
    }

    private int failed(Input input, IOException e) {
        spec.commandLine()
                .getErr()
                .println(Visible.text("ohsel: cannot correct " + input.name() + ": " + Inputs.reason(e)));
        return Main.UNUSABLE;
    }

    private byte[] document(Input input) throws IOException {
        if (input.isSpreadsheet()) {
            throw new IOException("it is a spreadsheet; ohsel validate --annotate writes the findings into a copy");
        } else if (!input.isFile() && !isStandardInput(input)) {
            throw new IOException("it is not a file; give its content to ohsel fix -");
        }
        byte[] document = input.bytes(MOST_BYTES);
        if (document.length > MOST_BYTES) {
            throw new IOException("it is longer than 128 MiB; split it, or convert it to lines and split those");
        } else if (document.length > 1 && document[0] == 0x1F && document[1] == (byte) 0x8B) {
            throw new IOException("it is compressed; decompress it first, as with gunzip");
        }
        return document;
    }

    private static boolean isStandardInput(Input input) {
        return input.name().equals("<stdin>");
    }

    private int show(Input input, FixedDocument fixed) {
        boolean asDocument = isStandardInput(input) && !check;
        if (fixed.isChanged() && (diff || !write) && (!asDocument || diff)) {
            Messages messages = showValues ? Messages.english().withQuotedText() : Messages.english();
            PrintWriter to = asDocument
                    ? spec.commandLine().getErr()
                    : spec.commandLine().getOut();
            DiffLines.of(input.name(), fixed, messages).forEach(line -> to.print(line + "\n"));
        }
        if (asDocument) {
            return Output.write(spec, null, output -> output.write(fixed.fixed()));
        }
        return write && fixed.isChanged() ? Output.write(spec, input.file(), output -> output.write(fixed.fixed())) : 0;
    }

    /** What was done, and what is left to do. */
    private void say(Input input, FixedDocument fixed) {
        StringBuilder words = new StringBuilder(input.name()).append(": ");
        words.append(fixed.applied().isEmpty() ? "no fix to apply" : counted(fixed.applied()));
        words.append(fixed.applied().isEmpty() || write || isStandardInput(input) ? "" : ", not written");
        long errors = fixed.remaining().count(Severity.ERROR);
        long warnings = fixed.remaining().count(Severity.WARNING);
        if (errors + warnings > 0) {
            words.append("; ")
                    .append(plural(errors, "error"))
                    .append(" and ")
                    .append(plural(warnings, "warning"))
                    .append(" remain");
        }
        Map<String, Long> others = fixed.remaining().stream()
                .filter(finding -> finding.fix().isPresent())
                .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.counting()));
        if (!others.isEmpty()) {
            words.append("; not applied: ")
                    .append(counted(others))
                    .append(" (see ohsel fix --rules ")
                    .append(String.join(",", others.keySet()))
                    .append(')');
        }
        spec.commandLine().getErr().println(Visible.text(words.toString()));
    }

    private static String counted(Map<String, Long> byRule) {
        long all = byRule.values().stream().mapToLong(Long::longValue).sum();
        return (all == 1 ? "1 fix" : all + " fixes")
                + byRule.entrySet().stream()
                        .map(rule -> rule.getKey() + (rule.getValue() > 1 ? " x " + rule.getValue() : ""))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String plural(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
