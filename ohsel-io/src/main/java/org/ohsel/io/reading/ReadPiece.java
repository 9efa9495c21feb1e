// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Frame;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;

/**
 * The result of reading a piece of the input.
 *
 * @param frame the frame; null if the piece was a flaw, which holds no value
 * @param value the value, as far as it could be read; null if none of it could be
 * @param place where it is
 * @param findings the findings in this piece alone
 * @param hasOtherTerms whether it has a term that is not among those known to be valid
 */
public record ReadPiece(
        @Nullable Frame frame, @Nullable Object value, Place place, Findings findings, boolean hasOtherTerms) {

    /**
     * Whether the piece should be a record, readable or not.
     *
     * @return true if it should be
     */
    public boolean isRecord() {
        return frame != null && frame.content() == Frame.Content.RECORD;
    }

    /**
     * The value as a record.
     *
     * @return the record; null if the value is missing or something else
     */
    public @Nullable EngagementRecord record() {
        return value instanceof EngagementRecord record ? record : null;
    }

    /**
     * The value as a log.
     *
     * @return the log without its records; null if the value is missing or something else
     */
    public @Nullable EngagementLog log() {
        return value instanceof EngagementLog log ? log : null;
    }
}
