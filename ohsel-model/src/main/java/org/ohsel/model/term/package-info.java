// SPDX-License-Identifier: Apache-2.0
/**
 * The terms of the vocabularies, as records hold them: records that hold their code, with constants for the known ones.
 *
 * <p>What is known about each term is in {@link org.ohsel.model.vocabulary}.
 */
@NullMarked
package org.ohsel.model.term;

import org.jspecify.annotations.NullMarked;
