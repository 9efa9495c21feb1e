// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** A file that one task reads as a whole. */
final class WholeFile {

    private WholeFile() {}

    /** Whether a file is compressed by zstd, as its name says; gzip is recognised by its bytes. */
    static boolean isZstd(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".zst") || name.endsWith(".zstd");
    }

    /** The bytes of a file; those of zstd decompressed. */
    static InputStream open(String file, SerializableConfiguration hadoop) throws IOException {
        Path path = new Path(file);
        InputStream input =
                new BufferedInputStream(path.getFileSystem(hadoop.value()).open(path));
        return isZstd(file) ? new Zstd(new ZstdInputStream(input)) : input;
    }

    /** A copy of a file on this machine, in a folder of its own. */
    static java.nio.file.Path copy(String file, SerializableConfiguration hadoop) throws IOException {
        java.nio.file.Path copy = Files.createTempDirectory("ohsel").resolve(new Path(file).getName());
        try (InputStream input = open(file, hadoop)) {
            Files.copy(input, copy);
        }
        return copy;
    }

    /** Removes a copy. */
    static void remove(java.nio.file.Path copy) throws IOException {
        Files.deleteIfExists(copy);
        java.nio.file.@Nullable Path folder = copy.getParent();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }

    /** Says that bytes are damaged as gzip does. */
    private static final class Zstd extends FilterInputStream {

        Zstd(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (ZstdIOException e) {
                ZipException damaged = new ZipException(e.getMessage());
                damaged.initCause(e);
                throw damaged;
            }
        }
    }
}
