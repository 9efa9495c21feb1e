// SPDX-License-Identifier: Apache-2.0
/**
 * The wire format, in one place: a codec for each type, compiled once from the components of the record. Not exported.
 *
 * <p>Reading never stops at what it cannot read: it notes a problem with its place, skips the value and goes on.
 */
@NullMarked
package org.ohsel.io.codec;

import org.jspecify.annotations.NullMarked;
