// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.codec.CleanJson;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.text.Frame;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;

/**
 * Reads records that are clean beyond doubt without a parser. After the second refusal in a row it lets a record pass, then more
 * untried, so that an input in which hardly any is clean costs no more for it.
 */
final class CleanRecords {

    /** After the sixth refusal in a row. */
    private static final int MOST_UNTRIED = 31;

    private final Limits limits;
    private final Context context;
    private final Codecs codecs;

    /**
     * How many records to let pass after the next refusal, and how many are still to pass. Threads may overwrite them
     * for each other: they decide how fast a record is read, and not what is read.
     */
    private int patience;

    private int untried;

    CleanRecords(Limits limits, Context context, Codecs codecs) {
        this.limits = limits;
        this.context = context;
        this.codecs = codecs;
    }

    /** Reads a record; null if it has to be parsed. */
    @Nullable
    ReadPiece read(Frame frame, FindingCollector findings) {
        if (untried > 0) {
            untried--;
            return null;
        }
        CleanJson json = new CleanJson(frame.bytes(), frame.from(), frame.length(), limits, context);
        if (!(json.take(codecs.of(EngagementRecord.class)) instanceof EngagementRecord record)) {
            untried = patience;
            patience = Math.min(2 * patience + 1, MOST_UNTRIED);
            return null;
        }
        patience = 0;
        Place place = new Place(frame.pointer(), record.id(), frame.start());
        return new ReadPiece(frame, record, place, findings.take(), json.hasOtherTerms());
    }
}
