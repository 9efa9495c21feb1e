// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A body that has arrived whole: in memory if it is short, otherwise in a file, which is deleted in the end. */
final class Arrival implements AutoCloseable {

    private final byte[] bytes;
    private final @Nullable Path file;

    /** One that is in memory. */
    Arrival(byte[] bytes) {
        this.bytes = bytes;
        this.file = null;
    }

    /** One that is in a file. */
    Arrival(Path file) {
        this.bytes = new byte[0];
        this.file = file;
    }

    /** Its bytes, from the first. */
    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
    }

    /** The file that it is in. */
    Path file() {
        return Objects.requireNonNull(file);
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
