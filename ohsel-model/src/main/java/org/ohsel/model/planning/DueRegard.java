// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.ProtectedCharacteristic;

/**
 * The due regard recorded for one limb of the public sector equality duty (Equality Act 2010, section 149).
 *
 * @param limb the limb
 * @param characteristics the characteristics that were considered under it; marriage and civil partnership is
 *     relevant to the first limb only
 * @param text what was found; null if the record says only that it was considered
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record DueRegard(
        @NotNull @Valid EqualityDutyLimb limb,
        List<@NotNull @Valid ProtectedCharacteristic> characteristics,
        @Nullable @Size(min = 1, max = 4000) String text,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithDueRegard {

    /** Copies the collections; null becomes an empty collection. */
    public DueRegard {
        characteristics = Copies.list("characteristics", characteristics);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code limb} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a due regard. */
    public static final class Builder extends DueRegardBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
