// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that this version of the library does not understand, kept as it is: one of a type that it does not know, or
 * an element of a log's records that has no type or is not an object.
 *
 * <p>Readers create these and report them, and writers write them back. The component {@code type} is null if there is
 * none, and {@code id} is null if there is none or it is not a string.
 *
 * @param type the value of the member {@code type}
 * @param id the value of the member {@code id}, by which other records can refer to it
 * @param json the whole of it, as JSON
 */
@SuppressWarnings("NullAway") // as for other kinds of record, what is absent is null
public record UnknownRecord(String type, String id, String json) implements EngagementRecord {

    /** Requires the JSON. */
    public UnknownRecord {
        Objects.requireNonNull(json, "json");
    }

    /**
     * An unknown record.
     *
     * @param type its type; null if it has none
     * @param id its id; null if it has none
     * @param json the whole of it, as JSON
     * @return the record
     */
    public static UnknownRecord of(@Nullable String type, @Nullable String id, String json) {
        return new UnknownRecord(type, id, json);
    }

    @Override
    public List<ExternalIdentifier> identifiers() {
        return List.of();
    }

    @Override
    public List<Source> sources() {
        return List.of();
    }

    @Override
    public Map<String, String> extensions() {
        return Map.of();
    }
}
