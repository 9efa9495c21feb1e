// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;

/** The pieces of a text, read one after the other in the order of the text. For one thread. */
interface Pieces extends AutoCloseable {

    /**
     * What was read of a piece.
     *
     * @param frame the stretch of text; null if the piece has no value in it
     * @param record the record, as far as it could be read; null if the piece is none
     * @param log the log, likewise
     * @param place where it stands
     * @param findings what was found in it by itself
     */
    record Read(
            @Nullable Frame frame,
            @Nullable EngagementRecord record,
            @Nullable EngagementLog log,
            Place place,
            Findings findings) {

        /** Whether the piece is meant to be a record, readable or not. */
        boolean isRecord() {
            return frame != null && frame.content() == Frame.Content.RECORD;
        }
    }

    /**
     * Reads the next piece.
     *
     * @return what was read; null at the end
     * @throws IOException if the text cannot be read
     */
    @Nullable
    Read next() throws IOException;

    @Override
    void close();

    /** Reads each piece when it is asked for. */
    static Pieces oneByOne(Framer framer, PieceReader reader, FindingCollector findings) {
        return new Pieces() {
            @Override
            public @Nullable Read next() throws IOException {
                return reader.next(framer, findings);
            }

            @Override
            public void close() {}
        };
    }
}
