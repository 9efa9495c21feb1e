// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a CSV file are encoded.
 *
 * @param charset the encoding
 * @param mark the number of bytes of the mark that says so
 * @param isMixed whether some bytes of a file in UTF-8 are in the encoding of Windows
 */
record CsvEncoding(Charset charset, int mark, boolean isMixed) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BLOCK = 1 << 16;

    static CsvEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream input = Files.newInputStream(file)) {
            head = input.readNBytes(BLOCK);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2, false);
        } else if (startsWith(head, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        int[] zeros = zeros(head);
        if (zeros[1] > head.length / 4 && zeros[0] == 0) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 0, false);
        } else if (zeros[0] > head.length / 4 && zeros[1] == 0) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 0, false);
        }
        int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Utf8Check check = Utf8Check.of(file);
        boolean isWindows = check.wrong() > 0 && check.multibyte() == 0 && mark == 0;
        return isWindows
                ? new CsvEncoding(WINDOWS, 0, false)
                : new CsvEncoding(StandardCharsets.UTF_8, mark, check.wrong() > 0);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many zeros are at even and at odd places: Latin letters in UTF-16 are every other byte. */
    private static int[] zeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** The characters after the mark. */
    Reader open(Path file) throws IOException {
        InputStream input = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        try {
            input.skipNBytes(mark);
            return isMixed ? new MixedReader(input) : new InputStreamReader(input, charset);
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }
}
