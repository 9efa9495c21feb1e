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
import org.ohsel.model.Decision;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.ProtectedCharacteristic;

/**
 * An assessment that the planning process requires: of the impact on equality or on quality, or the engagement
 * log (002:52-56; 004:141).
 *
 * @param kind what sort of assessment it is
 * @param progress how far it has got; null if its dates show that, or if not recorded
 * @param begun when it was begun; null if it has not been, or if not recorded
 * @param completed when it was completed; null if it has not been, or if not recorded
 * @param characteristics the protected characteristics that it covers
 * @param impactedGroups the groups on which it finds an impact
 * @param dueRegard the due regard recorded for each limb of the equality duty
 * @param text what it covers or found; null if not stated
 * @param document the id of the publication that it is; null if it is not in the log
 * @param version its version, as on the document; null if not recorded
 * @param approvals who approved it, and when
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Assessment(
        @NotNull @Valid AssessmentKind kind,
        @Nullable @Valid Progress progress,
        @Nullable PartialDate begun,
        @Nullable PartialDate completed,
        List<@NotNull @Valid ProtectedCharacteristic> characteristics,
        List<@NotNull @Valid ImpactedGroup> impactedGroups,
        List<@NotNull @Valid DueRegard> dueRegard,
        @Nullable @Size(min = 1, max = 4000) String text,
        @Nullable @RecordRef(to = Publication.class) String document,
        @Nullable @Size(min = 1, max = 50) String version,
        List<@NotNull @Valid Decision> approvals,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithAssessment {

    /** Copies the collections; null becomes an empty collection. */
    public Assessment {
        characteristics = Copies.list("characteristics", characteristics);
        impactedGroups = Copies.list("impactedGroups", impactedGroups);
        dueRegard = Copies.list("dueRegard", dueRegard);
        approvals = Copies.list("approvals", approvals);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code kind} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment. */
    public static final class Builder extends AssessmentBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
