// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ohsel.io.Result;
import org.ohsel.io.vocabulary.OdsRegister;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a vocabulary file of files of the ODS register. */
@Command(
        name = "ods",
        description = "Makes the tables of a vocabulary of files of the register of the NHS Organisation Data Service.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 written, 2 for every failure: wrong usage, errors in the files, something that cannot be read or"
                    + " written, a crash."
        })
final class OdsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "The reports eccg.csv, etr.csv, eother.csv and succ.csv, and records of organisations in JSON.")
    private List<Path> files = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder for the tables, which --vocabulary of the other commands takes.")
    private Path output = Path.of("");

    @Option(
            names = "--code",
            paramLabel = "CODE",
            split = ",",
            description = "An ODS code to take over. Repeat the option, or separate several with commas."
                    + " Default: everything that has a kind of body here.")
    private List<String> codes = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description =
                    "A kind of body to take over, such as integrated-care-board. Repeat the option, or separate several"
                            + " with commas.")
    private List<String> kinds = List.of();

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
        Result<Map<String, String>> tables = register(vocabulary).tables(vocabulary);
        tables.findings().forEach(finding -> spec.commandLine().getErr().println(VocabularyOptions.line("", finding)));
        if (tables.findings().hasErrors()) {
            spec.commandLine().getErr().println("ohsel: the files have errors, so nothing was written");
            return Main.UNUSABLE;
        }
        return Output.folder(spec, output, tables.orElseThrow());
    }

    private OdsRegister register(Vocabulary vocabulary) {
        List<BodyKind> wanted = kinds.stream().map(this::kind).toList();
        wanted.stream()
                .filter(kind -> vocabulary.concept(kind).isEmpty())
                .findFirst()
                .ifPresent(kind -> {
                    throw new ParameterException(
                            spec.commandLine(), "--kind must be a kind of body of the vocabulary, not " + kind.code());
                });
        try {
            return OdsRegister.read(files).withCodes(codes).withKinds(wanted);
        } catch (IOException e) {
            String file = e instanceof FileSystemException failed ? " " + failed.getFile() : "";
            throw new ParameterException(
                    spec.commandLine(), "Cannot read the register" + file + ": " + Inputs.reason(e), e);
        }
    }

    private BodyKind kind(String code) {
        if (code.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--kind must not be blank");
        }
        return new BodyKind(code.strip());
    }
}
