// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far a file is UTF-8. The whole of it is looked at, because its only pound sign may be in the last row.
 *
 * @param multibyte how many characters there are of several bytes
 * @param wrong how many bytes are not UTF-8
 */
record Utf8Check(long multibyte, long wrong) {

    private static final int BLOCK = 1 << 16;

    static Utf8Check of(Path file) throws IOException {
        Utf8Bytes bytes = new Utf8Bytes();
        byte[] block = new byte[BLOCK];
        try (InputStream input = Files.newInputStream(file)) {
            for (int read = input.read(block); read >= 0; read = input.read(block)) {
                for (int i = 0; i < read; i++) {
                    bytes.add(block[i]);
                }
            }
            bytes.end();
            return new Utf8Check(bytes.multibyte, bytes.wrong);
        }
    }

    /** Follows UTF-8 byte by byte. */
    static final class Utf8Bytes {

        private long multibyte;
        private long wrong;
        private int missing;
        private int least;
        private int point;
        private int seen;

        /** Takes the next byte. */
        void add(byte next) {
            if (missing == 0) {
                begin(next & 0xFF);
            } else if ((next & 0xC0) == 0x80) {
                point = point << 6 | (next & 0x3F);
                seen++;
                if (--missing == 0) {
                    boolean isWrong = point < least
                            || point > Character.MAX_CODE_POINT
                            || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
                    wrong += isWrong ? seen : 0;
                    multibyte += isWrong ? 0 : 1;
                }
            } else {
                wrong += seen;
                missing = 0;
                begin(next & 0xFF);
            }
        }

        private void begin(int first) {
            seen = 1;
            if (first < 0x80) {
                return;
            } else if (first >= 0xC2 && first <= 0xDF) {
                expect(1, first & 0x1F, 0x80);
            } else if (first >= 0xE0 && first <= 0xEF) {
                expect(2, first & 0x0F, 0x800);
            } else if (first >= 0xF0 && first <= 0xF4) {
                expect(3, first & 0x07, 0x10000);
            } else {
                wrong++;
            }
        }

        private void expect(int more, int bits, int smallest) {
            missing = more;
            point = bits;
            least = smallest;
        }

        void end() {
            wrong += missing > 0 ? seen : 0;
        }
    }
}
