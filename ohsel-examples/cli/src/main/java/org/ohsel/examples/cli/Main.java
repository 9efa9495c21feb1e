// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the command line. */
@Command(
        name = "ohsel",
        description = "Works with records of public engagement in health commissioning in south east London.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {ValidateCommand.class, VocabularyCommand.class})
public final class Main implements Runnable {

    /** The exit status for wrong usage or an unreadable file, rather than an error in a record. */
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Runs a command. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine commands = new CommandLine(new Main())
                .setOut(writer(out))
                .setErr(writer(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, result) -> {
                    command.getErr().println("ohsel: unexpected error: " + exception);
                    return UNUSABLE;
                });
        int status = commands.execute(arguments);
        commands.getOut().flush();
        commands.getErr().flush();
        return status;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Without a command, shows the usage. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Specify a command.");
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"ohsel " + (version == null ? "(not packaged)" : version)};
        }
    }
}
