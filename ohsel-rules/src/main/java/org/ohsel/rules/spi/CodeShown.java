// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Quoted;

/**
 * A string in place of a code, as messages show it: what is a name in the vocabulary is nobody's words.
 *
 * @param codes the list
 * @param text the string
 * @param vocabulary knows the names of the codes
 */
record CodeShown(KnownCodes codes, String text, Vocabulary vocabulary) {

    @Override
    public String toString() {
        boolean known = codes.meant(text, vocabulary).isPresent();
        return known ? (text.equals(text.strip()) ? text : "\"" + text + "\"") : new Quoted(text).toString();
    }
}
