// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/** How a text led to a concept, the surest way first. */
public enum MatchKind {
    /** The text is the concept's code. */
    CODE,
    /** The text is one of its official codes. */
    IDENTIFIER,
    /** The text is a preferred label, now or formerly, but for case and punctuation. */
    PREFERRED,
    /** The text is an alternative label, but for case and punctuation. */
    ALTERNATIVE,
    /** The text is a known misspelling, but for case and punctuation. */
    HIDDEN,
    /** The text resembles the code or a label. */
    NEAR
}
