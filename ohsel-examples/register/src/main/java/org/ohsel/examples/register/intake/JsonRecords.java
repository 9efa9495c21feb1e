// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordSource;
import org.ohsel.rules.EngagementValidator;
import org.springframework.stereotype.Component;

/**
 * Reads records in JSON that were sent. What is unknown to the model is kept and noted, not refused: senders may be newer than the register, and
 * the columns of spreadsheets that nobody knows are kept as well. No day counts as today: the same is answered to the same, whenever it comes.
 */
@Component
class JsonRecords {

    private static final int MOST_FINDINGS = 1000;

    private final EngagementReader reader;

    JsonRecords(EngagementValidator validator, IntakeSettings settings) {
        this.reader = EngagementReader.tolerant()
                .withValidator(validator)
                .withLimits(Limits.standard()
                        .withMostFindings(MOST_FINDINGS)
                        .withTextBytes(settings.longestBody().toBytes()));
    }

    /** The records of a body, in lines if its media type says so. */
    RecordSource records(Arrival arrival, @Nullable String mediaType) throws IOException {
        boolean lines =
                mediaType != null && !mediaType.toLowerCase(Locale.ROOT).strip().startsWith("application/json");
        return reader.withFraming(lines ? Framing.LINES : Framing.AUTO).records(arrival.open());
    }
}
