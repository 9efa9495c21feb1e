// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ohsel.io.Baseline;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Policy;
import org.ohsel.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes from a policy what it no longer needs. */
@Command(
        name = "prune",
        description =
                "Removes suppressions that have expired or that no finding needs any more, and leaves everything else"
                        + " byte for byte. Without --write, shows what would change.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Name all inputs that the policy is for. Suppressions of rules that do not run, because of --packs, are left"
                    + " alone.",
            "",
            "Exit status: 0 done, 2 for every failure: wrong usage, something that cannot be read or written, a crash."
        })
final class PruneCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders, as for validate, or -.")
    private List<String> paths = List.of();

    @Option(names = "--write", description = "Write the policy over the old one.")
    private boolean write;

    @Option(names = "--diff", description = "Show what changes, also with --write. Default without --write.")
    private boolean diff;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!rules.hasPolicy() || !rules.hasAsOf()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "prune needs --policy, the file to prune, and --as-of, such as --as-of today, to know what has"
                            + " expired.");
        }
        Optional<RuleOptions.Source> source;
        EngagementValidator validator;
        try {
            source = rules.usablePolicy();
            validator = rules.validator(source).withMostFindings(Accepting.MOST_FINDINGS);
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        PrintWriter err = spec.commandLine().getErr();
        Accepting found = new Accepting(err);
        EngagementReader reader = reading.reader(validator);
        found.read(
                paths,
                input -> input.isSpreadsheet()
                        ? input.records(sheets.reader(validator))
                        : input.records(reader, reading.framing(), Interruption.none()));
        Path file = rules.policyFile();
        if (!found.isReadable()) {
            err.println(Visible.text("ohsel: not everything could be read, so " + file + " is left as it was"));
            return Main.UNUSABLE;
        }
        Policy policy = source.orElseThrow().policy().policy();
        Set<String> ran = validator.rulesThatRun().stream().map(RuleInfo::id).collect(Collectors.toSet());
        return prune(file, Baseline.ofRulesThatRan(policy, validator.auditPolicy(found.suppressed()), ran));
    }

    private int prune(Path file, List<Finding> audit) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            byte[] before = Files.readAllBytes(file);
            byte[] after = Baseline.prune(before, audit);
            boolean changes = !Arrays.equals(before, after);
            if (diff || !write) {
                DiffLines.of(file.toString(), before, after)
                        .forEach(line -> spec.commandLine().getOut().print(line + "\n"));
            }
            if (write && changes) {
                Output.replace(file, output -> output.write(after));
            }
            err.println(Visible.text(file + ": " + words(audit) + (write || !changes ? "" : ", not written")));
            return 0;
        } catch (IOException e) {
            err.println(Visible.text("ohsel: cannot prune " + file + ": " + Inputs.reason(e)));
            return Main.UNUSABLE;
        }
    }

    private static String words(List<Finding> audit) {
        long expired = count(audit, "OHSEL-POLICY-002");
        long unused = count(audit, "OHSEL-POLICY-003");
        long lower = count(audit, "OHSEL-POLICY-009");
        return expired + unused + lower == 0
                ? "nothing to prune"
                : expired + " expired, " + unused + " no longer needed, " + lower + " with a count that was too high";
    }

    private static long count(List<Finding> audit, String rule) {
        return audit.stream().filter(finding -> finding.ruleId().equals(rule)).count();
    }
}
