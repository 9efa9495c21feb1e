// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.standard.JsonRules;

/**
 * The bytes of an input, decompressed if they begin like gzip. An input that is longer than allowed, or whose
 * compressed bytes are damaged, ends early, and {@link #earlyEnd()} says why.
 */
public final class TextInput extends InputStream {

    private static final int GZIP_BUFFER = 1 << 16;

    private static final EarlyEnd TRUNCATED = new EarlyEnd(
            JsonRules.SYNTAX, "the compressed input is truncated or damaged here", "compress or copy the file again");

    private final InputStream input;
    private final boolean compressed;
    private long left;
    private @Nullable EarlyEnd earlyEnd;

    /**
     * Why an input ends early.
     *
     * @param rule the rule that it breaks
     * @param reason what the message says
     * @param remedy what to do about it
     */
    record EarlyEnd(RuleInfo rule, String reason, String remedy) {}

    /**
     * Opens an input.
     *
     * @param input the bytes, compressed or not
     * @param most how many bytes to read, after decompression
     * @throws IOException if they cannot be read, or begin like gzip but are not
     */
    public TextInput(InputStream input, long most) throws IOException {
        this(input, most, false);
    }

    /**
     * Opens an input that may already be decompressed as it is read.
     *
     * @param input the bytes; if they are decompressed, a {@link ZipException} says that they are damaged
     * @param most how many bytes to read, after decompression
     * @param decompressed whether they are decompressed
     * @throws IOException if they cannot be read, or begin like gzip but are not
     */
    public TextInput(InputStream input, long most, boolean decompressed) throws IOException {
        PushbackInputStream again = new PushbackInputStream(input, 2);
        byte[] first = again.readNBytes(2);
        again.unread(first);
        boolean gzip = first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
        this.compressed = gzip || decompressed;
        this.input = gzip ? decompressed(again) : again;
        this.left = most;
    }

    /** An input that ends before the first compressed byte is as empty as one that ends behind it. */
    private InputStream decompressed(InputStream compressedInput) throws IOException {
        try {
            return new GZIPInputStream(new Available(compressedInput), GZIP_BUFFER);
        } catch (EOFException e) {
            earlyEnd = TRUNCATED;
            return compressedInput;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (earlyEnd != null) {
            return -1;
        }
        try {
            int count = input.read(buffer, offset, left < length ? (int) left + 1 : length);
            if (count <= left) {
                left -= Math.max(0, count);
                return count;
            }
            earlyEnd = new EarlyEnd(JsonRules.LIMIT, "the input is longer than the reader's limit", "");
            return count == 1 ? -1 : count - 1;
        } catch (EOFException | ZipException e) {
            if (!compressed) {
                throw e;
            }
            earlyEnd = TRUNCATED;
            return -1;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Why the input ends early; null if it does not, or not yet. */
    @Nullable
    EarlyEnd earlyEnd() {
        return earlyEnd;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /**
     * An input that always claims to have more. Several gzip files joined are one gzip file, but
     * {@link GZIPInputStream} stops after the first if its input cannot say how much is left.
     */
    private static final class Available extends FilterInputStream {

        Available(InputStream input) {
            super(input);
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
