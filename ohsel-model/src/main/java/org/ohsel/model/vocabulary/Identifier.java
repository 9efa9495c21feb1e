// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * An official code of a concept.
 *
 * @param system the system that issued it
 * @param value the code
 * @param evidence what shows that it is the concept's code; null if nothing is recorded
 */
public record Identifier(
        IdentifierSystem system, String value, @Nullable Evidence evidence) {}
