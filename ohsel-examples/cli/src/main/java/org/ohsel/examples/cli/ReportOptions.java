// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.SarifTool;
import org.ohsel.io.report.TextStyle;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is reported, how, and where. */
final class ReportOptions {

    /** When to use colour. */
    enum Colour {
        /** On a terminal. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    /**
     * A report in a file.
     *
     * @param format its format
     * @param file the file
     */
    record InFile(ReportFormat format, Path file) {}

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "The format of the report on standard output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = InFileConverter.class,
            description = "Also write a report to a file, in any of these formats. Repeat the option for several. An"
                    + " existing file is replaced once the report is complete.")
    private List<InFile> files = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "Write no report to standard output.")
    private boolean quiet;

    @Option(
            names = "--all",
            description = "In text, show every finding. Default: the first three of each rule in a file, and how many"
                    + " more there are.")
    private boolean all;

    @Option(
            names = "--statistics",
            description = "In text, list at the end how often each rule found something, the most frequent first.")
    private boolean statistics;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "When to colour text on standard output. Default: auto: on a terminal, unless the environment"
                    + " variable NO_COLOR is set.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            defaultValue = "error",
            description = "The least severe findings that make the exit status 1. Default: ${DEFAULT-VALUE}.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--all-rules",
            description = "In SARIF, describe every rule that ran. Default: those that found something.")
    private boolean allRules;

    @Option(names = "--show-values", description = "Include quoted text in messages.")
    private boolean showValues;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Begins the reports.
     *
     * @throws OutputFile.UnwritableException if a file cannot be written
     */
    Reports open(EngagementValidator validator) throws OutputFile.UnwritableException {
        Overview overview =
                new Overview(validator.vocabulary(), validator.asOfDate().orElse(null));
        Reports reports = inFiles(validator, overview);
        if (!quiet) {
            boolean coloured =
                    colour == Colour.ALWAYS || (colour == Colour.AUTO && Terminal.isOutput() && Terminal.wantsColour());
            PrintWriter out = spec.commandLine().getOut();
            reports.add(
                    out,
                    format == ReportFormat.TEXT,
                    output -> format.create(setting(output, validator, coloured, overview)));
        }
        return reports;
    }

    /** The files to write. */
    List<Path> files() {
        return files.stream().map(InFile::file).toList();
    }

    /** The least severe findings that fail the run. */
    Severity failOn() {
        return failOn;
    }

    /** Words the findings. */
    Messages messages() {
        return showValues ? Messages.english().withQuotedText() : Messages.english();
    }

    private Reports inFiles(EngagementValidator validator, Overview overview) throws OutputFile.UnwritableException {
        boolean hasPage = (!quiet && format == ReportFormat.HTML)
                || files.stream().anyMatch(file -> file.format() == ReportFormat.HTML);
        Reports reports = new Reports(spec.commandLine().getErr(), overview, hasPage);
        try {
            for (InFile each : files) {
                OutputFile file = new OutputFile(each.file());
                reports.add(file, output -> each.format().create(setting(output, validator, false, overview)));
            }
        } catch (OutputFile.UnwritableException e) {
            reports.close();
            throw e;
        }
        return reports;
    }

    private ReportFormat.Setting setting(
            PrintWriter output, EngagementValidator validator, boolean coloured, Overview overview) {
        TextStyle style = TextStyle.plain().withColour(coloured).withStatistics(statistics);
        return new ReportFormat.Setting(
                output,
                messages(),
                all ? style.withRepeats(Integer.MAX_VALUE) : style,
                tool(validator),
                failOn,
                overview);
    }

    private SarifTool tool(EngagementValidator validator) {
        @Nullable String version = ReportOptions.class.getPackage().getImplementationVersion();
        SarifTool tool = version == null ? SarifTool.ohsel() : SarifTool.ohsel().withVersion(version);
        return allRules ? tool.withRanRules(validator.rulesThatRun()) : tool;
    }

    /** Reads a format and a file with an equals sign between them. */
    static final class InFileConverter implements ITypeConverter<InFile> {

        @Override
        public InFile convert(String value) {
            int at = value.indexOf('=');
            String name = at < 0 ? value : value.substring(0, at);
            ReportFormat format = Stream.of(ReportFormat.values())
                    .filter(each -> each.toString().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + Visible.text(name) + "' is not one of "
                            + Stream.of(ReportFormat.values())
                                    .map(ReportFormat::toString)
                                    .collect(Collectors.joining(", "))));
            if (at < 0 || at == value.length() - 1) {
                throw new TypeConversionException("write a file after it, such as " + format + "=report." + format);
            }
            try {
                return new InFile(format, Path.of(value.substring(at + 1)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("this is not a valid path: " + e.getReason());
            }
        }
    }
}
