// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file. Exceptions name the file, which those of the file system do only when it is opened. */
final class FileInput extends FilterInputStream {

    private final Path file;

    FileInput(Path file) throws IOException {
        super(Files.newInputStream(file));
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    private IOException named(IOException e) {
        FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
        named.initCause(e);
        return named;
    }
}
