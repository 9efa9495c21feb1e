// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/** How a label may be used: the three kinds of SKOS. */
public enum LabelKind {
    /** The label to show. A concept has one at any time. */
    PREFERRED,
    /** A label that has been used and may be shown. */
    ALTERNATIVE,
    /** A misspelling or other mistake: it must lead to the concept but must not be shown. */
    HIDDEN
}
