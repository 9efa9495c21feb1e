// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ohsel.io.Baseline;
import org.ohsel.io.Limits;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Policy;
import org.ohsel.rules.Suppression;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what is found now into the policy. */
final class BaselineWriter {

    private final CommandSpec spec;
    private final Path policy;
    private final BaselineOptions options;

    BaselineWriter(CommandSpec spec, Path policy, BaselineOptions options) {
        this.spec = spec;
        this.policy = policy;
        this.options = options;
    }

    /** Adds what was found to the policy; returns the exit status. */
    int write(Accepting found, EngagementValidator validator, Policy before) {
        PrintWriter err = spec.commandLine().getErr();
        if (!found.isReadable()) {
            err.println(Visible.text("ohsel: not everything could be read, so " + policy + " is left as it was"));
            return Main.UNUSABLE;
        }
        List<Suppression> accepted = new ArrayList<>(options.suppressions(found.findings()));
        accepted.addAll(options.exceeding(before, validator.auditPolicy(found.suppressed())));
        try {
            byte[] old = Files.exists(policy) ? Files.readAllBytes(policy) : new byte[0];
            byte[] written = Baseline.addTo(old, accepted);
            if (written.length > Limits.standard().recordBytes()) {
                throw new IOException(
                        "with " + accepted.size() + " suppressions more it would be longer than 4 MiB, and a"
                                + " policy is not read beyond; correct some of the findings first, or switch off a rule in its"
                                + " settings");
            }
            if (!accepted.isEmpty()) {
                Output.replace(policy, output -> output.write(written));
            }
        } catch (IOException e) {
            err.println(Visible.text("ohsel: cannot write to " + policy + ": " + Inputs.reason(e)));
            return Main.UNUSABLE;
        }
        return say(accepted, found);
    }

    private int say(List<Suppression> accepted, Accepting found) {
        PrintWriter err = spec.commandLine().getErr();
        Map<String, Long> refused = Baseline.notAcceptable(found.findings());
        long count = accepted.stream()
                .mapToLong(each -> each.count() == null ? 1 : each.count())
                .sum();
        err.println(Visible.text(policy + ": accepted " + count + (count == 1 ? " finding" : " findings")
                + (accepted.isEmpty()
                        ? ""
                        : ", in " + accepted.size() + (accepted.size() == 1 ? " suppression" : " suppressions"))));
        if (!refused.isEmpty()) {
            err.println("ohsel: not accepted, because no policy can: "
                    + refused.entrySet().stream()
                            .map(rule -> rule.getKey() + " (" + rule.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (found.notKept() > 0) {
            err.println("ohsel: not accepted, because there are too many: " + found.notKept() + "; write again");
        }
        return refused.isEmpty() && found.notKept() == 0 ? 0 : 1;
    }
}
