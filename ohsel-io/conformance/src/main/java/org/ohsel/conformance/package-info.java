// SPDX-License-Identifier: Apache-2.0
/**
 * Whether an implementation of the records agrees with this one: {@link org.ohsel.conformance.Suite} holds the cases, which are
 * plain files, {@link org.ohsel.conformance.TesteeProcess} asks an implementation in any language over standard input and output, and
 * {@link org.ohsel.conformance.LibraryTestee} answers with this library. The README beside the cases describes the cases and the protocol.
 */
@NullMarked
package org.ohsel.conformance;

import org.jspecify.annotations.NullMarked;
