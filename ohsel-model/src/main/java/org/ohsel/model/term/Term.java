// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import java.io.Serializable;

/**
 * A term of a controlled vocabulary, as a record holds it: a code, and nothing that could go stale.
 *
 * <p>What is known about the code (labels, where they were used, validity, successors) is in the
 * {@linkplain org.ohsel.model.vocabulary.Vocabulary vocabulary}. There are two sorts of list:
 *
 * <ul>
 *   <li><em>closed</em>: an enum that implements {@link ClosedTerm}. A code outside the list cannot be represented; a
 *       reader reports it.
 *   <li><em>open</em>: a record that implements {@link OpenTerm}, with constants for known codes. Any other code
 *       is kept as it was written, and the rules give a warning that names the nearest known ones.
 * </ul>
 *
 * <p>A code in an open list may name the scheme it belongs to before a slash, as in {@code delivery-priority/cancer}.
 * Otherwise it belongs to the list's own scheme, so that {@code cancer} and {@code delivery-priority/cancer} remain two
 * different things.
 */
public interface Term extends Serializable {

    /**
     * The code as written in a record and in JSON.
     *
     * @return the code; null only if an open term was constructed with null
     */
    String code();

    /**
     * The identifier of the concept scheme that the code belongs to.
     *
     * @return the scheme, such as {@code workstream} or {@code delivery-priority}
     */
    String scheme();

    /**
     * The code without its scheme: what SKOS calls the notation.
     *
     * @return the part of {@link #code()} after the slash, or all of it if there is none
     */
    default String notation() {
        String code = code();
        return code.substring(code.indexOf('/') + 1);
    }
}
