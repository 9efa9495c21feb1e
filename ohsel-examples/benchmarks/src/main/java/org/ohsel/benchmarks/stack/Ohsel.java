// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import org.ohsel.io.EngagementReader;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementRecord;

/** The strict reader, as a user calls it: findings come with pointer, line and column. */
final class Ohsel implements Stack {

    private final EngagementReader reader = EngagementReader.strict();

    @Override
    public Outcome read(byte[] json) {
        Result<EngagementRecord> result = reader.readRecord(json);
        return new Outcome(result.partial(), (int) result.findings().count());
    }
}
