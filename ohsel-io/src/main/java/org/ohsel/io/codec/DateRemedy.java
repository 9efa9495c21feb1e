// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;

/**
 * The date that is meant by a string in another form.
 *
 * @param text the string
 */
record DateRemedy(String text) implements Remedy {

    /** A time of day or a day of the week, for which a date has no place; the latter may contradict the date. */
    private static final Pattern MORE = Pattern.compile("(?is).*(\\d:\\d|\\b(mon|tue|wed|thu|fri|sat|sun)).*");

    @Override
    public Optional<Fix> fix(String pointer) {
        List<String> readings = DateReadings.of(text);
        if (readings.size() != 1) {
            return Optional.empty();
        }
        Fix fix = Fix.replace(pointer, "\"" + readings.get(0) + "\"");
        return Optional.of(MORE.matcher(text).matches() ? fix.toReview() : fix);
    }

    @Override
    public String toString() {
        List<String> readings = DateReadings.of(text);
        if (readings.size() == 1) {
            return "Write " + readings.get(0) + ".";
        } else if (readings.size() > 1) {
            return readings.get(0).contains("/") || readings.get(1).contains("/")
                    ? "Write " + readings.get(0) + " or " + readings.get(1) + ", whichever is meant."
                    : "Write " + readings.get(0) + ", or " + readings.get(1) + " if the month comes first.";
        }
        return "Write it as 2017-09-04, 2017-09, 2017, 2017-07/2017-08 or ../2017-12; leave the member out if the date is"
                + " not known.";
    }
}
