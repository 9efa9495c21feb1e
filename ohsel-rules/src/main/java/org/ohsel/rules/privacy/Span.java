// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

/**
 * A part of a string.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record Span(int start, int end) {}
