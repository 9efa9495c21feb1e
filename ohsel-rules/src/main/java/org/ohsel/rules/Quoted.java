// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A string from a record, as an argument of a finding.
 *
 * <p>Records hold people's words, and findings travel: into logs, tickets and e-mails. A string that looks like a code
 * is shown; anything else is shown only by {@link Messages#withQuotedText()}.
 *
 * @param text the string
 */
public record Quoted(String text) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9/_.-]{0,59}|[0-9A-Z]{2,6}");

    /**
     * Whether the string looks like a code rather than something that somebody said.
     *
     * @return true for up to 60 letters, digits and {@code / _ . -} that begin with a letter, and for two to six digits
     *     and capital letters; false for long numbers and for anything with a space
     */
    public boolean isCode() {
        return CODE.matcher(text).matches();
    }

    /**
     * The string itself if it looks like a code; otherwise an ellipsis.
     *
     * @return what may be shown
     */
    @Override
    public String toString() {
        return isCode() ? text : "\u2026";
    }
}
