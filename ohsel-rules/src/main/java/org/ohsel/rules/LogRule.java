// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.ohsel.model.EngagementRecord;

/**
 * A rule about a log as a whole. It sees the records one after the other, and only once: what it will need later, it has
 * to remember.
 */
public non-sealed interface LogRule extends Rule {

    /**
     * Begins a log.
     *
     * @param context what the check may know
     * @param index the ids of the records seen before the one at hand; every log has it, so that no rule needs its own
     * @return an empty memory, used by one thread
     */
    Memory begin(Context context, RecordIndex index);

    /** What the rule remembers of one log. */
    interface Memory {

        /**
         * Sees the next record.
         *
         * @param record the record; it may lack what is required: another rule reports that
         * @param place where it stands, to be remembered where a finding about it may come later
         * @param reporter takes what is found already; pointers are relative to the record
         */
        void see(EngagementRecord record, Place place, LogReporter reporter);

        /**
         * Sees that there are no more records.
         *
         * @param reporter takes what is found; see {@link LogReporter#at} for findings about an earlier record
         */
        default void end(LogReporter reporter) {}
    }
}
