// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the vocabulary for other programs and languages. */
@Command(
        name = "vocabulary",
        description = "Writes the vocabulary: labels, codes, validity and successors of all terms.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 written, 2 for every failure: wrong usage, a file that cannot be written, a crash."
        })
final class VocabularyCommand implements Callable<Integer> {

    /** The format of the export. */
    enum Format {
        /** SKOS. */
        TURTLE("turtle"),
        /** SKOS. */
        JSON_LD("json-ld"),
        /** A Bundle of FHIR R4. */
        FHIR("fhir"),
        /** Tables. */
        CSV("csv");

        private final String option;

        Format(String option) {
            this.option = option;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Option(
            names = "--format",
            paramLabel = "turtle|json-ld|fhir|csv",
            required = true,
            description = "SKOS in Turtle or JSON-LD, code systems and value sets of FHIR R4, or CSV tables.")
    private Format format = Format.TURTLE;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "The folder for the files. Required for CSV, which has several; the others go to standard"
                    + " output by default.")
    private @Nullable Path output;

    @Option(
            names = "--base",
            paramLabel = "URI",
            defaultValue = "urn:ohsel:",
            description = "What the URIs begin with; must end with a colon, slash or hash. Default: ${DEFAULT-VALUE}")
    private String base = "urn:ohsel:";

    @Mixin
    private VocabularyOptions added = new VocabularyOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        VocabularyWriter writer;
        try {
            writer = writer(added.vocabulary());
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        Map<String, String> files = files(writer);
        if (output != null) {
            return Output.folder(spec, output, files);
        }
        if (files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "CSV is several files: specify a folder with --output.");
        }
        files.values().forEach(spec.commandLine().getOut()::print);
        return 0;
    }

    private VocabularyWriter writer(Vocabulary vocabulary) {
        VocabularyWriter writer = VocabularyWriter.of(vocabulary);
        @Nullable String version = VocabularyCommand.class.getPackage().getImplementationVersion();
        try {
            writer = writer.withBase(base);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return version == null ? writer : writer.withVersion(version);
    }

    private Map<String, String> files(VocabularyWriter writer) {
        return switch (format) {
            case TURTLE -> Map.of("ohsel.ttl", writer.turtle());
            case JSON_LD -> Map.of("ohsel.jsonld", writer.jsonLd());
            case FHIR -> Map.of("ohsel-fhir-r4.json", writer.fhirBundle());
            case CSV -> writer.csv();
        };
    }
}
