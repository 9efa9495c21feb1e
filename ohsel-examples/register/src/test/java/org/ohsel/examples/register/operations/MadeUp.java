// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The made-up records of the application, for benchmarks. */
public final class MadeUp {

    private static final long SEED = 18;

    private MadeUp() {}

    /** Writes them to a file, one in each line. */
    public static void write(int count, Path file) throws IOException {
        GeneratedRecords records = new GeneratedRecords(count, SEED);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            while (records.hasNext()) {
                writer.write(records.next());
                writer.write('\n');
            }
        }
    }
}
