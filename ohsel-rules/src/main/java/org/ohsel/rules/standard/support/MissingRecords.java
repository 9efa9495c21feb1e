// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Map;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.Place;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.RecordPointer;
import org.ohsel.rules.spi.ReferenceListener;

/**
 * The references to records that have not come yet, see {@link OpenReferences}. Takes one lookup in the index of
 * records per reference.
 */
public final class MissingRecords implements ReferenceListener {

    private record Reference(Place place, RecordPointer pointer, String id) {}

    private final FingerprintIndex index;
    private final OpenReferences<Reference> open = new OpenReferences<>(this::isSettled);
    private boolean lookingAgain;

    /**
     * Creates an empty memory.
     *
     * @param index the ids of the records so far
     */
    public MissingRecords(FingerprintIndex index) {
        this.index = index;
    }

    @Override
    public void record(
            String id, Class<?> to, RecordPointer pointer, EngagementRecord from, Place place, LogReporter reporter) {
        if (index.find(id).isPresent() || id.equals(from.id())) {
            return;
        }
        if (lookingAgain) {
            reporter.report(pointer.toString(), Map.of("id", id));
        } else {
            open.add(new Reference(place, pointer, id), id, 0);
        }
    }

    private boolean isSettled(Reference reference) {
        return index.find(reference.id()).isPresent();
    }

    private boolean isMissing(long fingerprint, int tag) {
        return index.find(fingerprint).isEmpty();
    }

    @Override
    public boolean wantsSecondLook() {
        return open.crowdedOut(this::isMissing);
    }

    @Override
    public void lookAgain() {
        lookingAgain = true;
        open.clear();
    }

    @Override
    public void end(LogReporter reporter) {
        for (Reference reference : open.first()) {
            if (!isSettled(reference)) {
                reporter.at(reference.place()).report(reference.pointer().toString(), Map.of("id", reference.id()));
            }
        }
        reporter.reportUnkept(open.countMore(this::isMissing));
    }
}
