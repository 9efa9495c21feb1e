// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Piece;
import org.ohsel.rules.engine.FindingCollector;

/** Reads the pieces of an input, in the order of the input. For one thread. */
public interface PieceReader extends AutoCloseable {

    /**
     * Reads the next piece.
     *
     * @return what was read; null at the end
     * @throws IOException if the input cannot be read
     */
    @Nullable
    ReadPiece next() throws IOException;

    @Override
    void close();

    /**
     * A reader of pieces.
     *
     * @param framer cuts the input into pieces
     * @param frames reads each
     * @param collectors makes collectors of findings, one for each thread or batch
     * @param threads how many threads read; with one, each piece is read when it is asked for
     * @return the reader
     */
    static PieceReader of(Framer framer, FrameReader frames, Supplier<FindingCollector> collectors, int threads) {
        return threads == 1
                ? oneByOne(framer, frames, collectors.get())
                : new ParallelPieceReader(framer, frames, collectors, threads);
    }

    private static PieceReader oneByOne(Framer framer, FrameReader frames, FindingCollector findings) {
        HeadingReader heading = new HeadingReader(framer, frames);
        return new PieceReader() {
            @Override
            public @Nullable ReadPiece next() throws IOException {
                @Nullable Piece piece = framer.next();
                return piece == null ? null : frames.read(piece, heading.now(), findings);
            }

            @Override
            public void close() {}
        };
    }
}
