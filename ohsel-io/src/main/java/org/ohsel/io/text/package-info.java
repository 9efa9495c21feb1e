// SPDX-License-Identifier: Apache-2.0
/**
 * The text before it is JSON: encoding, the stretches of it that hold one record each, and lines and columns. Not
 * exported.
 *
 * <p>A record is read from its own stretch of bytes, so that a slip in one leaves the others readable, and memory does not
 * grow with the text.
 */
@NullMarked
package org.ohsel.io.text;

import org.jspecify.annotations.NullMarked;
