// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A date that an option gives. */
final class Day {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Day() {}

    /** The date: as written, or that of today in London. */
    static LocalDate of(String option, String text, CommandSpec spec) {
        try {
            return text.equals("today") ? today(Clock.systemUTC()) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be a date such as 2017-09-30, or today, not " + text, e);
        }
    }

    /** The day in London, wherever the clock is. */
    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
