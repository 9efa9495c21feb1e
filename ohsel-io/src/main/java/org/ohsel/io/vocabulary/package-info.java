// SPDX-License-Identifier: Apache-2.0
/**
 * Vocabularies for other programs and languages: SKOS, FHIR R4 and CSV.
 *
 * <p>{@link org.ohsel.io.vocabulary.VocabularyWriter} writes them, and
 * {@link org.ohsel.io.vocabulary.VocabularyFile} reads the CSV tables back.
 * {@link org.ohsel.io.vocabulary.OdsRegister} makes such tables of the ODS register. {@code docs/vocabulary.md} describes
 * each format, and what is lost in it.
 */
@NullMarked
package org.ohsel.io.vocabulary;

import org.jspecify.annotations.NullMarked;
