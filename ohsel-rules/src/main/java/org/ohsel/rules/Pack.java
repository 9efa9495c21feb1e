// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

/** The names of the rule packs that come with the library. Your own rules may name a pack of their own. */
public final class Pack {

    /** Whether records are readable, well-formed and true to the vocabularies. */
    public static final String CORE = "core";

    /** Legal duties: involvement, assessments, equality, consultation and scrutiny. */
    public static final String DUTIES = "duties";

    /** Whether people heard what came of what they said. */
    public static final String CLOSING_THE_LOOP = "closing-the-loop";

    /** Personal data where it does not belong. */
    public static final String PRIVACY = "privacy";

    private Pack() {}
}
