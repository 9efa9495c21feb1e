// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.ohsel.io.report.Visible;
import picocli.AutoComplete;
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
        footer = {
            "",
            "Exit status: 0 done and no errors, 1 errors found in records, 2 for every failure: wrong usage, something that"
                    + " cannot be read or written, a crash. After Ctrl-C, 130."
        })
public final class Main implements Runnable {

    /** The commands by their names, in the order of the help. */
    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("validate", ValidateCommand.class),
            Map.entry("report", ReportCommand.class),
            Map.entry("summary", SummaryCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("rules", RulesCommand.class),
            Map.entry("lookup", LookupCommand.class),
            Map.entry("convert", ConvertCommand.class),
            Map.entry("fix", FixCommand.class),
            Map.entry("policy", PolicyCommand.class),
            Map.entry("import", ImportCommand.class),
            Map.entry("export", ExportCommand.class),
            Map.entry("template", TemplateCommand.class),
            Map.entry("vocabulary", VocabularyCommand.class),
            Map.entry("schema", SchemaCommand.class),
            Map.entry("ods", OdsCommand.class),
            Map.entry("lsp", LspCommand.class),
            Map.entry("conformance", ConformanceCommand.class),
            Map.entry("generate-completion", AutoComplete.GenerateCompletion.class));

    /** The command that looks at all others. */
    private static final String COMPLETION = "generate-completion";

    /** The exit status for every failure, rather than an error in a record. */
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Standard output for bytes, which a command uses instead of its writer, and not besides it. */
    static PrintStream bytes(CommandSpec spec) {
        return ((Main) spec.root().userObject()).out;
    }

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        StandardOutput standard = new StandardOutput();
        PrintStream out = new PrintStream(new BufferedOutputStream(standard), false, StandardCharsets.UTF_8);
        System.exit(run(out, System.err, standard::isReaderGone, arguments));
    }

    /** Runs a command. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(out, err, () -> false, arguments);
    }

    private static int run(PrintStream out, PrintStream err, BooleanSupplier isReaderGone, String... arguments) {
        CommandLine commands = new CommandLine(new Main(out));
        wanted(arguments).forEach(command -> commands.addSubcommand(command.getKey(), command.getValue()));
        commands.setOut(writer(out))
                .setErr(writer(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
        int status = execute(commands, arguments);
        // Asking the writer flushes it into the stream.
        boolean failed = commands.getOut().checkError();
        boolean written = !out.checkError() && !failed;
        if (!written && !isReaderGone.getAsBoolean()) {
            commands.getErr().println("ohsel: cannot write to standard output: it is full or closed");
        }
        commands.getErr().flush();
        return written ? status : UNUSABLE;
    }

    /** The names of all commands. */
    static List<String> names() {
        return COMMANDS.stream().map(Map.Entry::getKey).toList();
    }

    /** The command that is asked for; all if that is not known. Making one takes time, and all of them a fifth of a second. */
    private static List<Map.Entry<String, Class<?>>> wanted(String... arguments) {
        String name = arguments.length == 0 ? "" : arguments[0];
        List<Map.Entry<String, Class<?>>> named = COMMANDS.stream()
                .filter(command -> command.getKey().equals(name) && !name.equals(COMPLETION))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong, the exit status must not say "errors found"
    private static int execute(CommandLine commands, String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (Throwable e) {
            return failed(e, commands);
        }
    }

    /** Says in a sentence what went wrong. */
    private static int failed(Throwable failure, CommandLine command) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        command.getErr()
                .println(
                        reason instanceof OutOfMemoryError
                                ? "ohsel: there is not enough memory; give Java more, such as java -Xmx1g -jar ohsel.jar"
                                : "ohsel: unexpected error: " + Visible.text(reason.toString()));
        return UNUSABLE;
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
