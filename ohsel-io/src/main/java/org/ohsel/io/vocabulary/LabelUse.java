// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.Locale;

/** How a text may be used for a concept. */
enum LabelUse {
    /** The text to show. */
    PREFERRED("The label to show.", Term.PREF_LABEL, Term.XL_PREF_LABEL),
    /** Was the text to show. */
    FORMER("A former name.", Term.ALT_LABEL, Term.XL_ALT_LABEL),
    /** May be shown. */
    ALTERNATIVE("Another label that somebody used.", Term.ALT_LABEL, Term.XL_ALT_LABEL),
    /** Must lead to the concept and not be shown. */
    MISSPELLING("A misspelling: find by it, and do not show it.", Term.HIDDEN_LABEL, Term.XL_HIDDEN_LABEL);

    private final String meaning;
    private final Term plain;
    private final Term described;

    LabelUse(String meaning, Term plain, Term described) {
        this.meaning = meaning;
        this.plain = plain;
        this.described = described;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    /** The property of SKOS: the text and nothing else. */
    Term plain() {
        return plain;
    }

    /** The property of SKOS-XL: a label of which more can be said. */
    Term described() {
        return described;
    }
}
