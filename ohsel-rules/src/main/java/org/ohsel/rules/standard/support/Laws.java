// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import org.ohsel.model.PartialDate;

/** Laws and guidance by the names that rules cite them by, with when they have been in force where more than one rule asks. */
public final class Laws {

    /** The public sector equality duty; {@link Duty#EQUALITY} says since when. */
    public static final String EQUALITY = "Equality Act 2010, s.149";

    /** The principles of a fair consultation; the number of the principle follows. */
    public static final String GUNNING = "R v Brent LBC ex p Gunning (1985), principle ";

    /** The guidance that has the tests of service change. */
    public static final String SERVICE_CHANGE =
            "NHS England, Planning, assuring and delivering service change for patients (March 2018)";

    /** The four tests are in the revision of the operating framework that was published on this day. */
    public static final PartialDate FOUR_TESTS = PartialDate.parse("2010-06-21/..");

    /** The fifth test. */
    public static final String BED_CLOSURE = "NHS England, bed closure test, from 1 April 2017";

    /** When the fifth test has applied. */
    public static final PartialDate FIFTH_TEST = PartialDate.parse("2017-04-01/..");

    private Laws() {}
}
