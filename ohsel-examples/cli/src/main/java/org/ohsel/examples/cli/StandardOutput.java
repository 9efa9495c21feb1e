// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Standard output, which knows why it could not be written. */
final class StandardOutput extends FilterOutputStream {

    private @Nullable IOException failure;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    /** Whether whoever read it has had enough, as {@code head} has: nothing that needs to be said. */
    boolean isReaderGone() {
        return failure != null
                && Objects.requireNonNullElse(failure.getMessage(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains("broken pipe");
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }
}
