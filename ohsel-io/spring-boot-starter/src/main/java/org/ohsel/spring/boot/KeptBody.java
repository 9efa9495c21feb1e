// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;

/**
 * The body of a request, kept while the mapper reads it: a mapper stops at the first thing that it cannot read, and the caller
 * is to be told everything. Up to the limit of a reader, 4 MiB, are kept; of a longer body, nothing.
 */
final class KeptBody implements HttpInputMessage {

    private static final int MOST_BYTES = Limits.standard().recordBytes();

    private final HttpHeaders headers;
    private final InputStream source;
    private final BodyKind kind;
    private @Nullable ByteArrayOutputStream kept = new ByteArrayOutputStream();

    KeptBody(HttpInputMessage message, BodyKind kind) throws IOException {
        this.headers = message.getHeaders();
        this.source = new Keeping(message.getBody());
        this.kind = kind;
    }

    @Override
    public InputStream getBody() {
        return source;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    /** What the controller wants. */
    BodyKind kind() {
        return kind;
    }

    /** The whole body; null if it is too long, or cannot be read to its end. */
    byte @Nullable [] bytes() {
        try {
            byte[] rest = new byte[8192];
            int read = 0;
            while (kept != null && read >= 0) {
                read = source.read(rest);
            }
        } catch (IOException e) {
            kept = null; // the connection is gone, or somebody closed the body
        }
        return kept == null ? null : kept.toByteArray();
    }

    private void keep(byte[] bytes, int from, int count) {
        if (kept != null && kept.size() + count > MOST_BYTES) {
            kept = null;
        }
        if (kept != null && count > 0) {
            kept.write(bytes, from, count);
        }
    }

    private final class Keeping extends FilterInputStream {

        Keeping(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            if (read >= 0) {
                keep(new byte[] {(byte) read}, 0, 1);
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = in.read(bytes, from, most);
            keep(bytes, from, read);
            return read;
        }

        /** Reads, so that what is skipped is kept. */
        @Override
        public long skip(long most) throws IOException {
            return most <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(most, 8192)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** The container closes the body; until then the rest can be read. */
        @Override
        public void close() {}
    }
}
