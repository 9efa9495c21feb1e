// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

/**
 * The line that a finding is on, or as much of it as fits on a line of a terminal.
 *
 * @param text the excerpt, on one line and without control characters
 * @param caret how many characters precede the one that the finding points at
 * @param length how many characters of the input's line the string, number or word there takes, with its quotes; 1 at an
 *     object, an array or a punctuation mark, and 0 at the end of the line
 * @param bytesBefore how many bytes of the input's line, in UTF-8, precede what the finding points at
 */
public record Excerpt(String text, int caret, long length, long bytesBefore) {}
