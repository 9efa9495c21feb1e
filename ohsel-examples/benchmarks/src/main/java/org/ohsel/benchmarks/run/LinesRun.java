// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ohsel.benchmarks.stack.Stack;
import org.ohsel.benchmarks.stack.Stacks;
import org.ohsel.benchmarks.work.NumberedLines;
import org.ohsel.benchmarks.work.Size;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.benchmarks.work.Workload.Kinds;

/** Reads a file of records, one in a line, with one of the stacks: as a command of it would, if it had one. Also makes the file. */
public final class LinesRun {

    private static final int BUFFER = 1 << 16;

    private LinesRun() {}

    /**
     * Reads a file, or makes one.
     *
     * @param arguments a stack and a file; or {@code make}, a file and a number of records
     * @throws IOException if the file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(file, Integer.parseInt(arguments[2]));
        } else {
            System.out.println(read(file, Stacks.of(arguments[0]).make()) + " problems");
        }
    }

    private static void make(Path file, int records) throws IOException {
        byte[][] texts = new Workload(Kinds.EVENTS, Size.TYPICAL, 0).textsOfLog();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            new NumberedLines(texts, records).transferTo(out);
        }
    }

    private static long read(Path file, Stack stack) throws IOException {
        long problems = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                problems += stack.read(line.getBytes(StandardCharsets.UTF_8)).problems();
            }
        }
        return problems;
    }
}
