// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/**
 * An official code of a concept.
 *
 * @param system the system that issued it
 * @param value the code
 */
public record Identifier(IdentifierSystem system, String value) {}
