// SPDX-License-Identifier: Apache-2.0
/** Answers to "what is this?": a rule by its id, a word or a code of the vocabulary, in words and as data. */
@NullMarked
package org.ohsel.io.explain;

import org.jspecify.annotations.NullMarked;
