// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.Map;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.spi.FailedRule;

/** Runs rules so that one that throws an exception is a finding, and the others go on. */
final class RuleFailure {

    private RuleFailure() {}

    /** Runs a rule; if it throws an exception, reports that under the rule's id. */
    static void guard(RuleInfo rule, RuleReporter reporter, Runnable run) {
        try {
            run.run();
        } catch (RuntimeException | StackOverflowError e) {
            report(rule, e, reporter);
        }
    }

    static void report(RuleInfo rule, Throwable problem, RuleReporter reporter) {
        reporter.reporting(info(rule))
                .report(
                        "",
                        Map.of(
                                FailedRule.ARGUMENT,
                                problem.getClass().getSimpleName(),
                                "rule",
                                rule.id(),
                                "said",
                                new Quoted(String.valueOf(problem.getMessage()))));
    }

    /** The description of a rule that has failed: its own, but for what its findings say. */
    private static RuleInfo info(RuleInfo rule) {
        return RuleInfo.builder()
                .id(rule.id())
                .severity(Severity.ERROR)
                .pack(rule.pack())
                .title(rule.title())
                .rationale(rule.rationale())
                .addAllSources(rule.sources())
                .message("the rule {rule} failed here with {" + FailedRule.ARGUMENT
                        + "} ({said}), so what it would have" + " found is not known")
                .advice("Correct the code of the rule; the record may be right.")
                .validExample(rule.validExample())
                .invalidExample(rule.invalidExample())
                .build();
    }
}
