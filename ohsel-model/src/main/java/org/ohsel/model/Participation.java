// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.Proportion;
import org.ohsel.model.term.Recruitment;
import org.ohsel.model.term.StakeholderGroup;

/**
 * A group that was invited, attended, was reached, was engaged or sits on a body, with the number or proportion that
 * the source gives. Groups that a source counts together stay together: "over 200 patients, members of the public and
 * Healthwatches" (004:101) is one participation of three groups.
 *
 * <p>Sources that disagree are kept side by side: document 003 says both "over 500" reached (line 93) and
 * "approximately 500" members of the public present (line 95), which makes two participations.
 *
 * @param kind how the group took part
 * @param groups the group, or the groups that the source counts together; empty for everyone
 * @param headcount how many; null if the source gives no number
 * @param proportion what proportion of those present, if the source gives words instead of a number; otherwise null
 * @param recruitment how they were found; null if not recorded
 * @param invited how many were asked to take part; null if not recorded
 * @param responseRate what percentage of those asked took part, rounded as in the source; null if not given
 * @param profile who took part: how many of each age, ethnic group and so on
 * @param bodies the bodies that the group came from; empty if the source does not say
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Participation(
        @NotNull @Valid ParticipationKind kind,
        List<@NotNull @Valid StakeholderGroup> groups,
        @Nullable @Valid Headcount headcount,
        @Nullable @Valid Proportion proportion,
        @Nullable @Valid Recruitment recruitment,
        @Nullable @Valid Headcount invited,
        @Nullable @Digits(integer = 30, fraction = 30) BigDecimal responseRate,
        List<@NotNull @Valid SurveyResult> profile,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithParticipation {

    /** Copies the collections; null becomes an empty collection. */
    public Participation {
        groups = Copies.list("groups", groups);
        profile = Copies.list("profile", profile);
        bodies = Copies.list("bodies", bodies);
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

    /** Builds a participation. */
    public static final class Builder extends ParticipationBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
