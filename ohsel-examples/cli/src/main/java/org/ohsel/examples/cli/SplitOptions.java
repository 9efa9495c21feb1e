// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import picocli.CommandLine.Option;

/** The options that split the records into valid ones and others. */
final class SplitOptions {

    @Option(
            names = "--valid",
            paramLabel = "FILE",
            description = "Write the valid records to this file, one per line (NDJSON).")
    private @Nullable Path valid;

    @Option(
            names = "--invalid",
            paramLabel = "FILE",
            description =
                    "Write the other records to this file, one per line, each with all that is wrong with it. What"
                            + " is wrong is set by --fail-on.")
    private @Nullable Path invalid;

    /** The files to write. */
    List<Path> files() {
        return Stream.of(valid, invalid).filter(Objects::nonNull).toList();
    }

    /** Begins to split. */
    Split open(Messages messages, Severity failOn) throws OutputFile.UnwritableException {
        return valid == null && invalid == null ? Split.none() : Split.into(valid, invalid, messages, failOn);
    }
}
