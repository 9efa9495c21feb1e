// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/** How a string led to a concept, the most certain way first. */
public enum MatchKind {
    /** The string is the concept's code. */
    CODE,
    /** The string is one of its official codes. */
    IDENTIFIER,
    /** The string is a preferred label, now or formerly, ignoring case and punctuation. */
    PREFERRED,
    /** The string is an alternative label, ignoring case and punctuation. */
    ALTERNATIVE,
    /** The string is a known misspelling, ignoring case and punctuation. */
    HIDDEN,
    /** The string resembles the code or a label. */
    NEAR
}
