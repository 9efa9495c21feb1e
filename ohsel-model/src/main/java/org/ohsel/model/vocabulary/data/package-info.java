// SPDX-License-Identifier: Apache-2.0
/**
 * The data of the bundled vocabulary, a class a subject. Not exported: {@link org.ohsel.model.vocabulary.Vocabulary} is
 * the way in.
 *
 * <p>Sources are written document:line, or name a register or statute. The definitions are our own words.
 */
@NullMarked
package org.ohsel.model.vocabulary.data;

import org.jspecify.annotations.NullMarked;
