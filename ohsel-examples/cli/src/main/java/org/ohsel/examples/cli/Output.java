// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Visible;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command writes: into the file that an option names, or to standard output. A file is written beside its place
 * and then moved there, so that whatever goes wrong, what was there before is still there.
 */
final class Output {

    private Output() {}

    /** Why nothing was written, in a sentence of its own: not because of the output. */
    static final class StoppedException extends IOException {

        private static final long serialVersionUID = 1;

        StoppedException(String reason) {
            super(reason);
        }
    }

    /** Writes text; returns the exit status. */
    static int text(CommandSpec spec, @Nullable Path file, String text) {
        return write(spec, file, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes anything; says so if that fails, and returns the exit status. */
    static int write(CommandSpec spec, @Nullable Path file, OutputFile.Content content) {
        try {
            if (file == null) {
                OutputStream output = new BufferedOutputStream(Main.bytes(spec));
                content.writeTo(output);
                output.flush();
            } else {
                replace(file, content);
            }
            return 0;
        } catch (IOException e) {
            return failed(spec, file == null ? "standard output" : file.toString(), e);
        }
    }

    /** Writes several files into a folder, which is created, and names each on standard error. */
    static int folder(CommandSpec spec, Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                replace(path, output -> output.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
                spec.commandLine().getErr().println(Visible.text(path.toString()));
            }
            return 0;
        } catch (IOException e) {
            return failed(spec, folder.toString(), e);
        }
    }

    private static int failed(CommandSpec spec, String where, IOException e) {
        String words = e instanceof StoppedException ? "" : "cannot write to " + where + ": ";
        spec.commandLine().getErr().println(Visible.text("ohsel: " + words + Inputs.reason(e)));
        return Main.UNUSABLE;
    }

    /** Replaces or creates a file. A link stays a link, and the file keeps its permissions. */
    static void replace(Path file, OutputFile.Content content) throws IOException {
        try {
            OutputFile.write(file, content);
        } catch (OutputFile.UnwritableException e) {
            throw e.getCause() instanceof IOException cause ? cause : e;
        }
    }
}
