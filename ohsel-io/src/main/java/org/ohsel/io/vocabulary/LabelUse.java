// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.Locale;

/** How a label may be used for a concept. */
enum LabelUse {
    /** The label to display. */
    PREFERRED("The label to show.", RdfTerm.PREF_LABEL, RdfTerm.XL_PREF_LABEL),
    /** Used to be the label to display. */
    FORMER("A former name.", RdfTerm.ALT_LABEL, RdfTerm.XL_ALT_LABEL),
    /** May be displayed. */
    ALTERNATIVE("Another label that somebody used.", RdfTerm.ALT_LABEL, RdfTerm.XL_ALT_LABEL),
    /** Must lead to the concept and not be displayed. */
    MISSPELLING("A misspelling: find by it, and do not show it.", RdfTerm.HIDDEN_LABEL, RdfTerm.XL_HIDDEN_LABEL);

    private final String meaning;
    private final RdfTerm plain;
    private final RdfTerm described;

    LabelUse(String meaning, RdfTerm plain, RdfTerm described) {
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

    /** The property of SKOS: just the string. */
    RdfTerm plain() {
        return plain;
    }

    /** The property of SKOS-XL: a label with a description. */
    RdfTerm described() {
        return described;
    }
}
