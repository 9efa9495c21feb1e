// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema. */
@Command(
        name = "schema",
        description = "Writes the JSON Schema of records, with the codes of the vocabulary.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 written, 2 for every failure: wrong usage, a vocabulary with errors, a file that cannot be"
                    + " written, a crash."
        })
final class SchemaCommand implements Callable<Integer> {

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private VocabularyOptions added = new VocabularyOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String schema;
        try {
            schema = EngagementSchema.json(added.vocabulary());
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        return Output.text(spec, output, schema);
    }
}
