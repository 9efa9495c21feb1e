// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Waits until bodies have arrived whole, so that no slow sender keeps a transaction waiting. What is left in the folder after the
 * process was killed is deleted at the next start.
 */
@Component
class Arrivals {

    private static final int MOST_IN_MEMORY = 64 << 10;

    private final Path folder;
    private final long most;

    Arrivals(IntakeSettings settings) {
        this.folder = settings.folder().resolve("arrivals");
        this.most = settings.longestBody().toBytes();
        try {
            Files.createDirectories(folder);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the folder " + folder, e);
        }
    }

    /** The whole body; to be closed after use. */
    Arrival of(InputStream body) {
        try {
            byte[] beginning = body.readNBytes(MOST_IN_MEMORY);
            return beginning.length < MOST_IN_MEMORY ? new Arrival(beginning) : inFile(beginning, body, most);
        } catch (IOException e) {
            throw ended(e);
        }
    }

    /** The whole body, in a file; to be closed after use. */
    Arrival inFile(InputStream body, long mostBytes) {
        try {
            return inFile(new byte[0], body, mostBytes);
        } catch (IOException e) {
            throw ended(e);
        }
    }

    private Arrival inFile(byte[] beginning, InputStream body, long mostBytes) throws IOException {
        Path file = Files.createTempFile(folder, "body", "");
        Arrival arrival = new Arrival(file);
        try (OutputStream output = Files.newOutputStream(file)) {
            output.write(beginning);
            copy(body, output, mostBytes - beginning.length);
            return arrival;
        } catch (IOException | RuntimeException e) {
            arrival.close();
            throw e;
        }
    }

    private static ErrorResponseException ended(IOException cause) {
        return Problems.of(HttpStatus.BAD_REQUEST, "The body ended before it was complete.", cause);
    }

    private static void copy(InputStream body, OutputStream output, long most) throws IOException {
        byte[] buffer = new byte[MOST_IN_MEMORY];
        long left = most;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw Problems.of(HttpStatus.CONTENT_TOO_LARGE, "The body is too long. Send it in several parts.");
            }
            output.write(buffer, 0, read);
        }
    }
}
