// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;

/**
 * The memory of a rule about references. A record is walked once for all such rules, after they have seen it, and they are
 * told of each reference in it.
 */
public interface ReferenceListener extends LogRule.Memory {

    @Override
    default void see(EngagementRecord record, Place place, LogReporter reporter) {}

    /**
     * Sees a reference to a record.
     *
     * @param id the id that is referred to
     * @param to the type of record that belongs there
     * @param pointer the place of the reference in its record
     * @param from the record that it is in
     * @param place where that record stands
     * @param reporter takes what is found already; pointers are relative to the record
     */
    default void record(
            String id, Class<?> to, RecordPointer pointer, EngagementRecord from, Place place, LogReporter reporter) {}

    /**
     * Sees a reference to a body.
     *
     * @param body the reference
     * @param pointer its place in the record
     * @param place where the record stands
     */
    default void body(BodyRef body, RecordPointer pointer, Place place) {}
}
