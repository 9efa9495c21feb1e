// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where a record stands.
 *
 * @param pointer the record in its document, as a JSON Pointer: {@code /records/3}; empty if it is the document
 * @param recordId the record's id; null if it has none
 * @param location where its text begins; null if it was not read from a text
 */
public record Place(
        String pointer, @Nullable String recordId, @Nullable Location location) {}
