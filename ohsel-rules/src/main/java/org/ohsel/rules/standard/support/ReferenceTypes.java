// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.Place;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.RecordPointer;
import org.ohsel.rules.spi.ReferenceListener;

/**
 * The type of each record, in one byte per record, and the references to records that have not come yet, see
 * {@link OpenReferences}. Takes one lookup in the index of records per reference.
 */
public final class ReferenceTypes implements ReferenceListener {

    private record Reference(Place place, RecordPointer pointer, String id, Class<?> to) {}

    private final List<Class<?>> kinds = List.of(EngagementRecord.class.getPermittedSubclasses());
    private final FingerprintIndex index;
    private final OpenReferences<Reference> open = new OpenReferences<>(this::isSettled);

    /** By the index of the record in the log. */
    private byte[] types = new byte[64];

    private int records;
    private boolean lookingAgain;

    /**
     * Creates an empty memory.
     *
     * @param index the ids of the records so far
     */
    public ReferenceTypes(FingerprintIndex index) {
        this.index = index;
    }

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        if (lookingAgain) {
            records++;
            return;
        }
        if (records == types.length) {
            types = Arrays.copyOf(types, 2 * records);
        }
        types[records++] = (byte) kinds.indexOf(record.getClass());
    }

    @Override
    public void record(
            String id, Class<?> to, RecordPointer pointer, EngagementRecord from, Place place, LogReporter reporter) {
        if (to == EngagementRecord.class) {
            return;
        }
        OptionalInt target = index.find(id);
        if (lookingAgain) {
            // One that leads to an earlier record was judged at the first look.
            if (target.isPresent() && target.getAsInt() >= records - 1) {
                check(id, to, target.getAsInt(), pointer, reporter);
            }
        } else if (target.isPresent()) {
            check(id, to, target.getAsInt(), pointer, reporter);
        } else {
            open.add(new Reference(place, pointer, id, to), id, kinds.indexOf(to));
        }
    }

    private boolean isSettled(Reference reference) {
        OptionalInt target = index.find(reference.id());
        if (target.isEmpty()) {
            return false;
        }
        Class<?> actual = kinds.get(types[target.getAsInt()]);
        return actual == reference.to() || actual == UnknownRecord.class;
    }

    private boolean isWrong(long fingerprint, int to) {
        OptionalInt target = index.find(fingerprint);
        return target.isPresent()
                && types[target.getAsInt()] != to
                && kinds.get(types[target.getAsInt()]) != UnknownRecord.class;
    }

    @Override
    public boolean wantsSecondLook() {
        return open.crowdedOut(this::isWrong);
    }

    @Override
    public void lookAgain() {
        lookingAgain = true;
        records = 0;
        open.clear();
    }

    @Override
    public void end(LogReporter reporter) {
        for (Reference reference : open.first()) {
            index.find(reference.id())
                    .ifPresent(target -> check(
                            reference.id(),
                            reference.to(),
                            target,
                            reference.pointer(),
                            reporter.at(reference.place())));
        }
        reporter.reportUnkept(open.countMore(this::isWrong));
    }

    private void check(String id, Class<?> to, int target, RecordPointer pointer, LogReporter reporter) {
        Class<?> actual = kinds.get(types[target]);
        if (actual != to && actual != UnknownRecord.class) {
            reporter.report(pointer.toString(), Map.of("id", id, "actual", name(actual), "expected", name(to)));
        }
    }

    private static String name(Class<?> type) {
        return EngagementRecord.typeOf(type.asSubclass(EngagementRecord.class));
    }
}
