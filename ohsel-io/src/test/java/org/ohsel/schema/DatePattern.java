// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

/** The strings that {@link org.ohsel.model.PartialDate} reads, as a regular expression, including the calendar. */
final class DatePattern {

    private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?";
    private static final String SEASON_OR_QUARTER = "2[1-4]|3[3-6]";
    private static final String DATE = "(?:(?:\\d{4}|XXXX)-(?:" + MONTH_AND_DAY + "|" + SEASON_OR_QUARTER + ")"
            + "|(?:\\d{4}|\\d{3}X|\\d\\dXX|XXXX)(?:-XX(?:-XX)?)?)"
            + "[?~%]?";
    private static final String LEAP_YEAR = "\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00";
    private static final String NO_SUCH_DAY = "(?:0[2469]|11)-31|02-30";

    /** A date or an interval; neither end need be known. */
    static final String PATTERN = "^(?!\\.*$)"
            + "(?!.*-(?:" + NO_SUCH_DAY + "))"
            + "(?!(?:.*/)?(?!" + LEAP_YEAR + ")\\d{4}-02-29)"
            + "(?:" + DATE + "|\\.\\.)?(?:/(?:" + DATE + "|\\.\\.)?)?$";

    private DatePattern() {}
}
