// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;

/**
 * The memory of a rule about references. After {@link #see} has been called on all such rules, the record is walked
 * once, and each reference in it is passed to all of them.
 */
public interface ReferenceListener extends LogRule.Memory {

    @Override
    default void see(EngagementRecord record, Place place, LogReporter reporter) {}

    /**
     * Called for each reference to a record.
     *
     * @param id the id that it refers to
     * @param to the type of record that it should refer to
     * @param pointer the location of the reference in its record
     * @param from the record that contains it
     * @param place where that record is
     * @param reporter takes what can be reported now; pointers are relative to the record
     */
    default void record(
            String id, Class<?> to, RecordPointer pointer, EngagementRecord from, Place place, LogReporter reporter) {}

    /**
     * Called for each reference to a body.
     *
     * @param body the reference
     * @param pointer its location in the record
     * @param place where the record is
     * @param reporter takes what can be reported now; pointers are relative to the record
     */
    default void body(BodyRef body, RecordPointer pointer, Place place, LogReporter reporter) {}

    /**
     * Whether some findings could only be counted at the end of the log, although fewer than may be kept were found in
     * full: too many references were open at the same time to remember each of them. Called after the last record and
     * before {@link #end}.
     *
     * @return true if a second look at all records would locate the findings
     */
    default boolean wantsSecondLook() {
        return false;
    }

    /**
     * Begins a second look: all records are passed in once more, in the same order, first to {@link #see} and then to
     * the methods for their references. By now the index has all records, so each finding can be reported at once, and
     * none is left for {@link #end}.
     */
    default void lookAgain() {}
}
