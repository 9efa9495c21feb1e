// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

/**
 * The names of the rule packs that come with the library. Any other name makes a pack of one's own.
 */
public final class Pack {

    /** What makes a record readable, well-formed and true to the vocabularies. */
    public static final String CORE = "core";

    /** Legal duties: involvement, assessments, equality, consultation and scrutiny. */
    public static final String DUTIES = "duties";

    /** Whether people heard what became of what they said. */
    public static final String CLOSING_THE_LOOP = "closing-the-loop";

    /** Personal data where it does not belong. */
    public static final String PRIVACY = "privacy";

    private Pack() {}
}
