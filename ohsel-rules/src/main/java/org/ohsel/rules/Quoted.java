// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.io.Serializable;

/**
 * A string from a record, as an argument of a finding. {@link PersonalData} says what is shown of it;
 * {@link Messages#withQuotedText()} shows all of it.
 *
 * @param text the string
 */
public record Quoted(String text) implements Serializable {

    /**
     * What may be shown of the string.
     *
     * @return the string if it may be a code, a name or a title, with personal data masked; otherwise an ellipsis
     */
    @Override
    public String toString() {
        return PersonalData.show(text);
    }
}
