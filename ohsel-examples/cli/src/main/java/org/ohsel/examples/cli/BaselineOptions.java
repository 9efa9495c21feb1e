// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Baseline;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Policy;
import org.ohsel.rules.Suppression;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that accept what is found, and let only what is new fail. */
final class BaselineOptions {

    /** What to do with the baseline. */
    enum Action {
        /** Accept what is found. */
        WRITE("write"),
        /** Fail on what was not accepted. */
        CHECK("check");

        private final String option;

        Action(String option) {
            this.option = option;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Option(
            names = "--baseline",
            paramLabel = "write|check",
            description =
                    "write: accept the errors and warnings that are found now, as suppressions in the policy. check:"
                            + " exit with 1 if there are errors or warnings that were not accepted, and name suppressions that are"
                            + " no longer needed. Both need --policy and --as-of.")
    private @Nullable Action action;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "With --baseline write: why the findings are accepted.")
    private @Nullable String reason;

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            description = "With --baseline write: the person or team that accepts them and answers for it.")
    private @Nullable String owner;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "With --baseline write: the last day on which they are accepted, such as 2027-03-31.")
    private @Nullable String until;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isWrite() {
        return action == Action.WRITE;
    }

    boolean isCheck() {
        return action == Action.CHECK;
    }

    /** Whether everything is given that the action needs, and nothing else. */
    void check(RuleOptions rules) {
        if (action != null && (!rules.hasPolicy() || !rules.hasAsOf())) {
            throw wrong(
                    "--baseline needs --policy, the file that the baseline is in, and --as-of, such as --as-of today,"
                            + " because what was accepted has a last day.");
        }
        boolean hasAny = reason != null || owner != null || until != null;
        if (isWrite()) {
            if (isBlank(reason) || isBlank(owner) || isBlank(until)) {
                throw wrong("--baseline write needs --reason (why the findings are accepted), --owner (who answers for"
                        + " that) and --until (the last day, such as 2027-03-31).");
            }
            date(String.valueOf(until));
        } else if (hasAny) {
            throw wrong("--reason, --owner and --until are for --baseline write.");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private PartialDate date(String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            if (date.latest() == null) {
                throw wrong("--until must have a last day, such as 2027-03-31, and " + text + " has none.");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw wrong("--until must be a date such as 2027-03-31 or 2027-03, not " + text + ".");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What accepts the findings. */
    List<Suppression> suppressions(List<Finding> findings) {
        return Baseline.suppressions(
                findings, String.valueOf(reason), String.valueOf(owner), date(String.valueOf(until)));
    }

    /** What accepts the findings that exceed what the policy accepts. */
    List<Suppression> exceeding(Policy policy, Iterable<Finding> audit) {
        return Baseline.exceeding(
                policy, audit, String.valueOf(reason), String.valueOf(owner), date(String.valueOf(until)));
    }
}
