// SPDX-License-Identifier: Apache-2.0
/**
 * What is known about the codes in records: labels and where each was used, official codes, validity, predecessors and
 * successors.
 *
 * <p>{@link org.ohsel.model.vocabulary.Vocabulary} answers questions about them. The terminology is that of SKOS:
 * a concept scheme holds concepts; a concept has preferred, alternative and hidden labels, the hidden ones being
 * misspellings that must be found but never shown.
 */
@NullMarked
package org.ohsel.model.vocabulary;

import org.jspecify.annotations.NullMarked;
