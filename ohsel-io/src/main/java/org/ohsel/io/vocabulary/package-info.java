// SPDX-License-Identifier: Apache-2.0
/**
 * Vocabularies for those who are not on the JVM: SKOS, FHIR R4 and CSV.
 *
 * <p>{@link org.ohsel.io.vocabulary.VocabularyWriter} writes them. {@code docs/vocabulary.md} says what is where in each
 * form, and what is not carried.
 */
@NullMarked
package org.ohsel.io.vocabulary;

import org.jspecify.annotations.NullMarked;
