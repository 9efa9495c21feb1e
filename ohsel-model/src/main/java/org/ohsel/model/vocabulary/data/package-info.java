// SPDX-License-Identifier: Apache-2.0
/**
 * The data of the bundled vocabulary, one class per subject. Not exported: use
 * {@link org.ohsel.model.vocabulary.Vocabulary}.
 *
 * <p>Sources are given as document:line, or name a register or statute. The definitions are in our own words.
 */
@NullMarked
package org.ohsel.model.vocabulary.data;

import org.jspecify.annotations.NullMarked;
