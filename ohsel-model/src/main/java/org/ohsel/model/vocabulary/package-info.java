// SPDX-License-Identifier: Apache-2.0
/**
 * What is known about the codes that records carry: labels and where each was used, official codes, validity, what came
 * before and after.
 *
 * <p>{@link org.ohsel.model.vocabulary.Vocabulary} answers the questions. The words are those of SKOS: a concept scheme
 * holds concepts; a concept has preferred, alternative and hidden labels, hidden ones being misspellings that must be
 * found and never shown.
 */
@NullMarked
package org.ohsel.model.vocabulary;

import org.jspecify.annotations.NullMarked;
