// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.ohsel.model.EngagementRecord;

/**
 * A rule about a log as a whole. It is given the records one after another, each only once, and has to remember
 * anything that it will need later.
 *
 * <p>The rule itself is shared between threads; what it remembers of a log is in a {@link Memory} of its own.
 */
public non-sealed interface LogRule extends Rule {

    /**
     * Called at the start of each log.
     *
     * @param context what the check may use besides the records
     * @param index the ids of the records before the current one; the validator keeps it for every log, so that no rule
     *     needs its own
     * @return an empty memory, used by one thread
     */
    Memory begin(Context context, RecordIndex index);

    /** What a rule remembers of one log. */
    interface Memory {

        /**
         * Called for each record, in the order of the log.
         *
         * @param record the record; required members may be missing, which another rule reports
         * @param place where it is in the log; remember it if there may be a finding about this record later
         * @param reporter takes what can be reported now; pointers are relative to the record
         */
        void see(EngagementRecord record, Place place, LogReporter reporter);

        /**
         * Called after the last record. Does nothing by default.
         *
         * @param reporter takes the findings; see {@link LogReporter#at} for those about an earlier record
         */
        default void end(LogReporter reporter) {}
    }
}
