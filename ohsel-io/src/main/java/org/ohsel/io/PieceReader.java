// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Flaw;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Piece;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.spi.WireVersion;

/**
 * Reads the values of pieces. Safe to share between threads.
 *
 * @param records reads records
 * @param logs reads logs without their records
 */
record PieceReader(FrameReader<EngagementRecord> records, FrameReader<EngagementLog> logs) {

    Pieces.@Nullable Read next(Framer framer, FindingCollector findings) throws IOException {
        @Nullable Piece piece = framer.next();
        return piece == null ? null : read(piece, isNewer(framer), findings);
    }

    /** Whether a log has said by now that it is in a format newer than ours. */
    static boolean isNewer(Framer framer) {
        return framer.version() != null && WireVersion.isNewer(framer.version());
    }

    /**
     * Reads a piece.
     *
     * @param newer whether it is in a format newer than ours: then it is read tolerantly
     * @param findings takes what is found, and is empty afterwards
     */
    Pieces.Read read(Piece piece, boolean newer, FindingCollector findings) {
        if (piece instanceof Flaw flaw) {
            Place place = new Place(flaw.pointer(), null, flaw.location());
            findings.add(flaw.rule(), place, "", flaw.arguments());
            return new Pieces.Read(null, null, null, place, findings.take());
        }
        Frame frame = (Frame) piece;
        if (frame.content() == Frame.Content.RECORD) {
            FrameReader.Read<EngagementRecord> read = records.read(frame, newer, findings);
            return new Pieces.Read(frame, read.value(), null, read.place(), read.findings());
        }
        FrameReader.Read<EngagementLog> read = logs.read(frame, newer, findings);
        return new Pieces.Read(frame, null, read.value(), read.place(), read.findings());
    }
}
