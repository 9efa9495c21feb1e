// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.InputStream;
import org.springframework.stereotype.Service;

/** Takes in the records of a file in JSON that somebody uploads. */
@Service
public class TextIntake {

    private static final String JSON = "application/json";

    private final Arrivals arrivals;
    private final JsonRecords reader;
    private final Intake intake;

    TextIntake(Arrivals arrivals, JsonRecords reader, Intake intake) {
        this.arrivals = arrivals;
        this.reader = reader;
        this.intake = intake;
    }

    /**
     * Stores all records of a file, or none if one of them is refused or in conflict.
     *
     * @param file the bytes
     * @param lines whether each line is a record
     * @param terms who sends it, and what is to become of records that are there already
     * @return what became of its records; if {@link Batch#isRefused}, what would have
     */
    public Batch takeAll(InputStream file, boolean lines, Terms terms) {
        try (Arrival arrival = arrivals.of(file)) {
            return intake.takeAll(() -> reader.records(arrival, lines ? Deliveries.LINES : JSON), terms);
        }
    }
}
