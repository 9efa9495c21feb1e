// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import java.util.List;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** The message of the exception that a host gets: every problem with its location, its rule and advice. */
public final class Explanation {

    /** Enough to correct the input by; the exception has the others. */
    private static final int MOST_SHOWN = 20;

    private Explanation() {}

    /**
     * Explains why a value cannot be read.
     *
     * @param type the type of value
     * @param findings the findings
     * @return the message, of several lines
     */
    public static String of(Class<?> type, Findings findings) {
        String noun = type.getSimpleName();
        return of("cannot read " + article(noun) + noun, findings.kept(), findings.count(), "problem");
    }

    /**
     * Explains why an input is not valid.
     *
     * @param findings the findings, of which only the errors matter
     * @return the message, of several lines
     */
    public static String ofErrors(Findings findings) {
        List<Finding> errors = findings.kept().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return of("the input is not valid", errors, findings.count(Severity.ERROR), "error");
    }

    private static String of(String opening, List<Finding> kept, long count, String noun) {
        StringBuilder text = new StringBuilder(opening)
                .append(": ")
                .append(count)
                .append(' ')
                .append(noun)
                .append(count == 1 ? "" : "s");
        kept.stream().limit(MOST_SHOWN).forEach(finding -> text.append("\n  ").append(line(finding)));
        long others = count - Math.min(MOST_SHOWN, kept.size());
        return others == 0 ? text.toString() : text + "\n  and " + others + " more";
    }

    private static String article(String noun) {
        return "AEIO".indexOf(noun.charAt(0)) < 0 ? "a " : "an ";
    }

    private static String line(Finding finding) {
        String place = finding.pointer().isEmpty() ? "" : Messages.english().pointer(finding) + " ";
        return place + finding.ruleId() + " " + finding.message() + ". " + finding.advice();
    }
}
