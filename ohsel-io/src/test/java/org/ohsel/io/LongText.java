// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;

/** Inputs too long for memory, generated while they are read. */
final class LongText {

    private static final int BLOCK = 1 << 16;

    private final List<InputStream> parts = new ArrayList<>();

    LongText then(String text) {
        parts.add(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    LongText times(long count, String text) {
        return times(count, number -> text);
    }

    LongText times(long count, LongFunction<String> text) {
        parts.add(new Repeated(count, text));
        return this;
    }

    InputStream open() {
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** Puts strings into blocks, so that readers need not call it for every byte. */
    private static final class Repeated extends InputStream {

        private final long count;
        private final LongFunction<String> text;
        private long next;
        private byte[] block = new byte[0];
        private int at;

        Repeated(long count, LongFunction<String> text) {
            this.count = count;
            this.text = text;
        }

        @Override
        public int read() {
            return fill() ? block[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            int some = Math.min(length, block.length - at);
            System.arraycopy(block, at, target, offset, some);
            at += some;
            return some;
        }

        private boolean fill() {
            if (at == block.length) {
                StringBuilder texts = new StringBuilder();
                while (next < count && texts.length() < BLOCK) {
                    texts.append(text.apply(next++));
                }
                block = texts.toString().getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at < block.length;
        }
    }
}
