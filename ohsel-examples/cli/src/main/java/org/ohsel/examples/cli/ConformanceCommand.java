// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ohsel.conformance.BrokenSuiteException;
import org.ohsel.conformance.ConformanceCase;
import org.ohsel.conformance.LibraryTestee;
import org.ohsel.conformance.Outcome;
import org.ohsel.conformance.Suite;
import org.ohsel.conformance.TesteeException;
import org.ohsel.conformance.TesteeProcess;
import org.ohsel.conformance.Verdict;
import org.ohsel.io.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the conformance suite over an implementation, or is the implementation. */
@Command(
        name = "conformance",
        description = {
            "Runs the conformance suite: whether another implementation of the records, a program that is started, answers as this"
                    + " one does. Without a program, answers the questions of the suite itself, over standard input and"
                    + " output. See docs/conformance.md."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Each difference is on a line, and the numbers are at the end.",
            "",
            "Exit status: 0 no answer differs, 1 answers differ, 2 for every failure: wrong usage, a suite that cannot be used, a"
                    + " program that does not keep to the protocol."
        })
final class ConformanceCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 3600;

    @Option(
            names = "--suite",
            paramLabel = "FOLDER",
            description = "The folder with suite.json. Default: the suite that comes with the command.")
    private @Nullable Path folder;

    @Option(
            names = "--only",
            paramLabel = "START",
            defaultValue = "",
            description = "Only the cases whose id begins like this, such as date/before.")
    private String start = "";

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long to wait for each answer. Default: ${DEFAULT-VALUE}.")
    private int seconds = 30;

    @Parameters(
            paramLabel = "PROGRAM",
            arity = "0..*",
            description = "The program to ask and its arguments, after --, such as -- node testee.mjs.")
    private List<String> program = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (program.isEmpty()) {
            if (folder != null || !start.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "Name the program to ask, after --.");
            }
            new LibraryTestee().serve(System.in, Main.bytes(spec));
            return 0;
        }
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new ParameterException(spec.commandLine(), "--patience must be from 1 to " + MOST_SECONDS);
        }
        try {
            return run(folder == null ? Suite.bundled() : Suite.in(folder));
        } catch (BrokenSuiteException e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private int run(Suite suite) {
        List<ConformanceCase> cases = suite.cases().stream()
                .filter(each -> each.id().startsWith(start))
                .toList();
        if (cases.isEmpty()) {
            return failed("no case has an id that begins with " + start);
        }
        PrintWriter out = spec.commandLine().getOut();
        ConformanceTally tally = new ConformanceTally();
        boolean kept = ask(cases, tally);
        int asked = tally.count(Outcome.PASSED) + tally.count(Outcome.FAILED) + tally.count(Outcome.SKIPPED);
        out.print("suite " + Visible.text(suite.version()) + ": " + asked + " of " + cases.size() + " cases\n"
                + tally.text());
        if (!kept) {
            return Main.UNUSABLE;
        }
        return tally.count(Outcome.FAILED) == 0 ? 0 : 1;
    }

    /** Whether the program kept to the protocol until the end. */
    private boolean ask(List<ConformanceCase> cases, ConformanceTally tally) {
        try (TesteeProcess testee = TesteeProcess.start(program, Duration.ofSeconds(seconds))) {
            for (ConformanceCase each : cases) {
                Verdict verdict = verdict(testee, each);
                tally.add(each, verdict);
                if (verdict.outcome() == Outcome.FAILED) {
                    spec.commandLine().getOut().print(Visible.text(each.id() + ": " + verdict.reason()) + "\n");
                }
            }
            testee.finish();
            return true;
        } catch (TesteeException e) {
            failed(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static Verdict verdict(TesteeProcess testee, ConformanceCase asked) throws TesteeException {
        String answer;
        try {
            answer = testee.ask(asked.request());
        } catch (TesteeException e) {
            throw new TesteeException("asked " + asked.id() + ": " + e.getMessage());
        }
        return asked.verdict(answer);
    }

    private int failed(String message) {
        spec.commandLine().getErr().println("ohsel: " + Visible.text(message));
        return Main.UNUSABLE;
    }
}
