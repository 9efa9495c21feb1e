// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Works with policies. */
@Command(
        name = "policy",
        description = "Works with a policy, which says how rules are applied and which findings are accepted.",
        mixinStandardHelpOptions = true,
        subcommands = PruneCommand.class)
final class PolicyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Without a command, shows the usage. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Specify a command: prune.");
    }
}
