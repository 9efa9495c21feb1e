// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

/**
 * The line that a finding is in, or as much of it as fits on a line of a terminal.
 *
 * @param text the text, on one line and without anything that a terminal would obey
 * @param caret how many characters are before the one that the finding points at
 */
public record Excerpt(String text, int caret) {}
