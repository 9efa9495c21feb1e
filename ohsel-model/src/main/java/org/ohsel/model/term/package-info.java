// SPDX-License-Identifier: Apache-2.0
/**
 * The words of the vocabularies as records carry them: closed lists are enums, open lists are records with constants.
 *
 * <p>What is known about each word is in {@link org.ohsel.model.vocabulary}.
 */
@NullMarked
package org.ohsel.model.term;

import org.jspecify.annotations.NullMarked;
