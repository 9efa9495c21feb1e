// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.rules.EngagementValidator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how JSON is read. */
final class ReadingOptions {

    private static final int MOST_THREADS = 256;

    /** How inputs are laid out. */
    enum Layout {
        /** As the name says, or the first lines show. */
        AUTO("auto", Framing.AUTO),
        /** One record per line. */
        LINES("lines", Framing.LINES),
        /** One document. */
        DOCUMENT("document", Framing.DOCUMENT);

        private final String option;
        private final Framing framing;

        Layout(String option, Framing framing) {
            this.option = option;
            this.framing = framing;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Option(
            names = "--framing",
            paramLabel = "auto|lines|document",
            defaultValue = "auto",
            description =
                    "Whether each line is a record (lines, NDJSON) or the input is one JSON document. Default: auto:"
                            + " the file name says so, or the first lines show it.")
    private Layout framing = Layout.AUTO;

    @Option(names = "--tolerant", description = "Report unknown members for information only.")
    private boolean tolerant;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Number of threads for reading a large file, up to 256. Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    EngagementReader reader(EngagementValidator validator) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS + ", not " + threads + ".");
        }
        return (tolerant ? EngagementReader.tolerant() : EngagementReader.strict())
                .withValidator(validator)
                .withThreads(threads);
    }

    Framing framing() {
        return framing.framing;
    }
}
