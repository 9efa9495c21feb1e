// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import scala.Option;

/** Validates records on Apache Spark, or generates some to try it with. */
@Command(
        name = "ohsel-spark",
        description = "Validates engagement records on Apache Spark, with the findings of the command line.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {ValidateCommand.class, GenerateCommand.class})
public final class Main implements Runnable {

    /** The exit status if something could not be done, rather than that errors were found. */
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs a command. Unless all went well, ends the process with its exit status.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        int status = run(System.out, System.err, arguments);
        Option<SparkSession> spark = SparkSession.getDefaultSession();
        if (spark.isDefined()) {
            spark.get().stop();
        }
        // On a cluster, the process may not be ours to end.
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a command. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(writer(out))
                .setErr(writer(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception, command))
                .execute(arguments);
    }

    /** Says in a sentence what went wrong. */
    private static int failed(Throwable failure, CommandLine command) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        @Nullable String message = reason.getMessage();
        command.getErr()
                .println("ohsel-spark: "
                        + Visible.text(
                                message == null
                                        ? reason.toString()
                                        : message.lines().findFirst().orElse("")));
        return UNUSABLE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
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
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"ohsel-spark " + (version == null ? "(not packaged)" : version)};
        }
    }
}
