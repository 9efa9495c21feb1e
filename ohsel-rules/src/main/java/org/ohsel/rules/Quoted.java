// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.regex.Pattern;

/**
 * A text from a record, as an argument of a finding.
 *
 * <p>Records hold people's words, and findings travel: into logs, tickets and e-mails. What looks like a code is shown;
 * anything else is shown only by {@link Messages#withQuotedText()}.
 *
 * @param text the text
 */
public record Quoted(String text) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9/_.-]{0,59}|[0-9A-Z]{2,6}");

    /**
     * Whether the text looks like a code, and not like something that somebody said.
     *
     * @return true for letters, digits and hyphens without a space; false for long numbers
     */
    public boolean isCode() {
        return CODE.matcher(text).matches();
    }

    /**
     * The text, or dots in its place if it is not a code.
     *
     * @return what may be shown
     */
    @Override
    public String toString() {
        return isCode() ? text : "\u2026";
    }
}
