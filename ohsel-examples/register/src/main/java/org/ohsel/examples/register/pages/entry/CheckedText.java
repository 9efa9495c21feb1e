// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Excerpt;

/**
 * What was found in a text. Offsets are in UTF-16 code units, as those of a text area in a browser are.
 *
 * @param records how many records could be read
 * @param findings what was found, in the order of the text
 * @param more how many findings there are that are not listed
 */
record CheckedText(long records, List<Found> findings, long more) {

    /** How many of the findings have a severity. */
    long count(String severity) {
        return findings.stream()
                .filter(found -> found.severity().equals(severity))
                .count();
    }

    /** How many can be corrected by a program. */
    public long fixable() {
        return findings.stream().filter(found -> found.fix() != null).count();
    }

    /** The result in a sentence. */
    @JsonProperty
    public String summary() {
        if (findings.isEmpty()) {
            return records == 0
                    ? "There are no records in this text."
                    : counted(records, "record") + ". Nothing found.";
        }
        return counted(records, "record") + ": " + counted(count("error"), "error") + ", "
                + counted(count("warning"), "warning") + ", " + counted(count("info"), "note")
                + (more > 0 ? ", and " + more + " more that are not listed." : ".");
    }

    private static String counted(long number, String noun) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * One finding.
     *
     * @param line the line, from 1; 0 if the place is not known
     * @param column the character in the line, from 1
     * @param from where what it is about begins
     * @param to where that ends
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param rule the id of the rule
     * @param message what is wrong
     * @param advice what to write instead
     * @param fix the same as a change of the text; null unless it is safe
     * @param excerpt the line, for a page that cannot mark it in the text; null if the place is not known
     */
    record Found(
            long line,
            long column,
            int from,
            int to,
            String severity,
            String rule,
            String message,
            String advice,
            @Nullable Change fix,
            @JsonIgnore @Nullable Excerpt excerpt) {}

    /**
     * A change of the text.
     *
     * @param from where what is replaced begins
     * @param to where it ends
     * @param text what is written there
     */
    record Change(int from, int to, String text) {}
}
