// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

/**
 * The first mistake in the syntax of a frame, in words of our own: no parser's.
 *
 * @param offset where it is, in bytes from the beginning of the frame
 * @param reason what is wrong
 * @param remedy what to do about it
 */
record SyntaxMistake(int offset, String reason, String remedy) {}
