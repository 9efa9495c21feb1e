// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where a record is.
 *
 * @param pointer the record in its document, as a JSON Pointer such as {@code /records/3}; empty if it is the whole
 *     document
 * @param recordId the record's id; null if it has none
 * @param location where it begins in the input; null if unknown, or if it was not read from an input
 */
public record Place(
        String pointer, @Nullable String recordId, @Nullable Location location) {}
