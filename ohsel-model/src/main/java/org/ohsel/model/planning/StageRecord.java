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
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.PlanningStage;

/**
 * A stage that a commissioning activity has gone through or is going through (002:33).
 *
 * @param stage the stage
 * @param date when; null if not recorded
 * @param text what was done at this stage; null if not stated
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record StageRecord(
        @NotNull @Valid PlanningStage stage,
        @Nullable PartialDate date,
        @Nullable @Size(min = 1, max = 4000) String text,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithStageRecord {

    /** Copies the collections; null becomes an empty collection. */
    public StageRecord {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code stage} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a stage record, from its components or from strings and days. */
    public static final class Builder extends StageRecordBuilder
            implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
