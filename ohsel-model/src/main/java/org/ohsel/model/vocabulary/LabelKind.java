// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/** How a label may be used: the three kinds of SKOS. */
public enum LabelKind {
    /** The label to show. A concept has one at any time. */
    PREFERRED,
    /** A label that somebody used and that may be shown. */
    ALTERNATIVE,
    /** A misspelling or a slip: it must lead to the concept and must not be shown. */
    HIDDEN
}
