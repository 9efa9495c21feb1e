// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ohsel.io.report.Visible;
import org.ohsel.io.sheet.TemplateWorkbook;
import org.ohsel.model.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty workbook for an engagement log. */
@Command(
        name = "template",
        description =
                "Writes an Excel workbook for an engagement log, with drop-down lists, an example and a sheet that"
                        + " says how to fill it in.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "ohsel validate reads the workbook once it is filled in, and ohsel import makes records of it.",
            "",
            "Exit status: 0 written, 2 for every failure: wrong usage, a vocabulary with errors, a file that cannot be"
                    + " written, a crash."
        })
final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The workbook to write, such as log.xlsx. An existing file is kept.")
    private Path output = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE|today",
            defaultValue = "today",
            description = "The date whose bodies and terms the lists have. Default: ${DEFAULT-VALUE}.")
    private String asOf = "today";

    @Mixin
    private VocabularyOptions added = new VocabularyOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Vocabulary vocabulary;
        try {
            vocabulary = added.vocabulary();
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        TemplateWorkbook template = TemplateWorkbook.of(vocabulary, Day.of("--as-of", asOf, spec));
        try {
            if (Files.exists(output)) {
                throw new OutputFile.UnwritableException(output, new FileAlreadyExistsException(output.toString()));
            }
            OutputFile.write(output, template::write);
            return 0;
        } catch (OutputFile.UnwritableException e) {
            spec.commandLine().getErr().println(e.sentence());
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(Visible.text("ohsel: cannot write " + output + ": " + Inputs.reason(e)));
        }
        return Main.UNUSABLE;
    }
}
