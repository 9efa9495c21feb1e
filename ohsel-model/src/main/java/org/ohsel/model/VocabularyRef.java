// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;

/**
 * A vocabulary that a log was written with: who reads the log with the same knows all its terms.
 *
 * @param identifier the vocabulary's identifier, such as {@code urn:ohsel:vocabulary} for the one that comes with this
 *     library, or a web address
 * @param version its version, compared character by character; null if not stated
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record VocabularyRef(
        @NotBlank @Size(max = 500) String identifier,
        @Nullable @Size(min = 1, max = 100) String version,
        Map<String, String> extensions)
        implements Serializable, WithVocabularyRef {

    /** Copies the collections; null becomes an empty collection. */
    public VocabularyRef {
        extensions = Copies.sorted(extensions);
    }

    /**
     * A vocabulary in one of its versions.
     *
     * @param identifier its identifier
     * @param version its version; null if not stated
     * @return the reference
     */
    public static VocabularyRef of(String identifier, @Nullable String version) {
        return new VocabularyRef(identifier, version, Map.of());
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code identifier} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a reference to a vocabulary. */
    public static final class Builder extends VocabularyRefBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
