// SPDX-License-Identifier: Apache-2.0
/**
 * The input before it is parsed: its encoding, the frames in it that hold one record each, and lines and columns. Not
 * exported.
 *
 * <p>Each record is read from its own frame of bytes, so that a syntax error in one leaves the others readable, and
 * memory does not grow with the input. Jackson's parser, which parses each frame, cannot do this by itself: it stops
 * for good at the first syntax error, so that a scan for brackets and quotes must first say where the next record
 * begins.
 */
@NullMarked
package org.ohsel.io.text;

import org.jspecify.annotations.NullMarked;
