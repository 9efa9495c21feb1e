// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An input for which one may have to wait, such as a pipe: another thread waits for it, so that Ctrl-C is heard meanwhile. A
 * reader gets an exception then, as it would if the input broke off.
 */
final class WaitingInput extends InputStream {

    private static final int PIECE = 1 << 16;
    private static final int PIECES = 4;
    private static final int MILLISECONDS = 100;

    /**
     * A part of the input, or its end.
     *
     * @param bytes the bytes; empty at the end
     * @param failure why it ends, if it should not; null if it should
     */
    private record Piece(
            @SuppressWarnings("ArrayRecordComponent") byte[] bytes,
            @Nullable IOException failure) {}

    private final Opener opener;
    private final Interruption interruption;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES);
    private Piece piece = new Piece(new byte[0], null);
    private int at;
    private boolean ended;
    private volatile boolean closed;

    /** Opens an input, for which one may have to wait as well. */
    @FunctionalInterface
    interface Opener {

        InputStream open() throws IOException;
    }

    WaitingInput(Opener opener, Interruption interruption) {
        this.opener = opener;
        this.interruption = interruption;
        Thread thread = new Thread(this::pump, "ohsel-input");
        thread.setDaemon(true);
        thread.start();
    }

    private void pump() {
        try (InputStream input = opener.open()) {
            byte[] buffer = new byte[PIECE];
            for (int count = input.read(buffer); count >= 0 && !closed; count = input.read(buffer)) {
                if (count > 0) {
                    pieces.put(new Piece(Arrays.copyOf(buffer, count), null));
                }
            }
            pieces.put(new Piece(new byte[0], null));
        } catch (IOException e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(IOException failure) {
        try {
            pieces.put(new Piece(new byte[0], failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == piece.bytes().length && !ended) {
            piece = take();
            at = 0;
            ended = piece.bytes().length == 0;
        }
        if (piece.failure() != null) {
            throw piece.failure();
        }
        if (ended) {
            return -1;
        }
        int count = Math.min(length, piece.bytes().length - at);
        System.arraycopy(piece.bytes(), at, target, from, count);
        at += count;
        return count;
    }

    /** Whether all of it has been read. */
    boolean hasEnded() {
        return ended;
    }

    private Piece take() throws IOException {
        try {
            @Nullable Piece next = null;
            while (next == null && !interruption.isAsked()) {
                next = pieces.poll(MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            if (next == null) {
                throw new InterruptedIOException("interrupted");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public void close() {
        closed = true;
        pieces.clear(); // the other thread may be waiting for room
    }
}
