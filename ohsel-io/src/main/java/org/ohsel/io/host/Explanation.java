// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;

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
        StringBuilder text = new StringBuilder("cannot read ")
                .append(article(type.getSimpleName()))
                .append(type.getSimpleName())
                .append(": ")
                .append(findings.count())
                .append(findings.count() == 1 ? " problem" : " problems");
        findings.kept().stream()
                .limit(MOST_SHOWN)
                .forEach(finding -> text.append("\n  ").append(line(finding)));
        long others = findings.count() - Math.min(MOST_SHOWN, findings.kept().size());
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
