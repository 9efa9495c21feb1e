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
import org.ohsel.model.Commitment;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.event.Event;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.ImpactDirection;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.model.term.StakeholderGroup;

/**
 * A group that a plan or proposal has an impact on, as identified by an equality assessment, and the engagement that
 * this calls for (002:56).
 *
 * @param group the group; null if it is identified by a characteristic
 * @param characteristic the protected characteristic that its members share; null if it is identified as a group
 * @param impact what the impact is; null if not stated
 * @param direction whether the impact is good or bad for them; null if not recorded
 * @param risk how likely and how bad it is; null if not scored
 * @param mitigations what is done about it, by whom and by when
 * @param residualRisk what remains after that; null if not scored
 * @param methods how the group is to be engaged
 * @param engagedAt the ids of the events at which it was engaged
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record ImpactedGroup(
        @Nullable @Valid StakeholderGroup group,
        @Nullable @Valid ProtectedCharacteristic characteristic,
        @Nullable @Size(min = 1, max = 4000) String impact,
        @Nullable @Valid ImpactDirection direction,
        @Nullable @Valid Risk risk,
        List<@NotNull @Valid Commitment> mitigations,
        @Nullable @Valid Risk residualRisk,
        List<@NotNull @Valid EngagementMethod> methods,
        List<@NotNull @RecordRef(to = Event.class) String> engagedAt,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithImpactedGroup {

    /** Copies the collections; null becomes an empty collection. */
    public ImpactedGroup {
        mitigations = Copies.list("mitigations", mitigations);
        methods = Copies.list("methods", methods);
        engagedAt = Copies.list("engagedAt", engagedAt);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Nothing is required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an impacted group. */
    public static final class Builder extends ImpactedGroupBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
