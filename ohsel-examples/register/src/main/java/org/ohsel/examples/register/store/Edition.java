// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.PublicCopy;
import org.ohsel.model.EngagementRecord;

/**
 * A version of a record that an audience is to see.
 *
 * @param stored the version
 * @param indexed what questions ask of it
 */
public record Edition(StoredRecord stored, IndexedRecord indexed) {

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final EngagementWriter WRITER = EngagementWriter.compact();

    /** What anybody may see of a version: all of it, or a copy without what is restricted; empty if that is nothing. */
    public static Optional<Edition> forAnyone(StoredRecord stored) {
        @Nullable EngagementRecord whole = READER.readRecord(stored.json()).partial();
        if (whole == null) {
            return Optional.empty();
        }
        return PublicCopy.of(whole).map(copy -> {
            String json = copy.equals(whole) ? stored.json() : WRITER.write(copy);
            return new Edition(
                    new StoredRecord(stored.id(), stored.version(), stored.recorded(), stored.who(), json),
                    IndexedRecord.of(copy, json));
        });
    }
}
