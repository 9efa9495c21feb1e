// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.Certainty;

/**
 * Where a fact was taken from, and how certain it is: the provenance of a record or part of a record.
 *
 * @param document the document: the id of a publication in the same log, a web address, or any other name by
 *     which readers of the log know it
 * @param lines the lines of the document, numbered from 1: {@code 93}, {@code 91-95} or {@code 9,91-93}; null if not
 *     recorded
 * @param section the document's own name for the place: a heading, a page, a numbered paragraph such as {@code 5.2};
 *     null if not recorded
 * @param certainty how certain the fact is; null if not stated
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Source(
        @NotBlank @Size(max = 2000) String document,

        @Nullable
        @Pattern(regexp = "[1-9][0-9,-]*", message = "must be line numbers, such as 93, 91-95 or 12,15")
        @Size(max = 200)
        String lines,

        @Nullable @Size(max = 500) String section,
        @Nullable @Valid Certainty certainty,
        Map<String, String> extensions)
        implements Serializable, WithSource {

    /** Copies the collections; null becomes an empty collection. */
    public Source {
        extensions = Copies.sorted(extensions);
    }

    /**
     * A place in a document, given by its lines.
     *
     * @param document the document
     * @param lines the lines, such as {@code 93} or {@code 91-95}
     * @return the source
     */
    public static Source of(String document, String lines) {
        return new Source(document, lines, null, null, Map.of());
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code document} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a source. */
    public static final class Builder extends SourceBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
