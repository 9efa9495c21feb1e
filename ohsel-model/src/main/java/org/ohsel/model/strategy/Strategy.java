// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.builder.TakesBoroughs;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.PublicationStatus;
import org.ohsel.model.term.Workstream;

/**
 * A strategy: what it aims to do and why, what it consists of, who is developing it and with whom, and what comes next
 * (000; 004).
 *
 * @param id the record's id
 * @param title what it is called
 * @param programme the programme or partnership that develops it; null if not stated
 * @param commissioners the commissioners whose strategy it is
 * @param years for how many years; null if not stated
 * @param period the period that it covers; null if not stated
 * @param status where it stands; null if not recorded
 * @param boroughs the boroughs it is for
 * @param components what its system model consists of
 * @param contributors who works on it
 * @param participations who has been engaged in it
 * @param statements its aims, case for change, vision, work under way and next steps
 * @param assessments how its impact is being assessed or is to be
 * @param supersedes the ids of the strategies that it replaces
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Strategy(
        @NotNull @RecordId String id,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Valid BodyRef programme,
        List<@NotNull @Valid BodyRef> commissioners,
        @Nullable @Positive @Max(100) Integer years,
        @Nullable PartialDate period,
        @Nullable @Valid PublicationStatus status,
        List<@NotNull @Valid Borough> boroughs,
        List<@NotNull @Valid StrategyComponent> components,
        List<@NotNull @Valid Contributor> contributors,
        List<@NotNull @Valid Participation> participations,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid Assessment> assessments,
        List<@NotNull @RecordRef(to = Strategy.class) String> supersedes,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithStrategy {

    /** Copies the collections; null becomes an empty collection. */
    public Strategy {
        commissioners = Copies.list("commissioners", commissioners);
        boroughs = Copies.list("boroughs", boroughs);
        components = Copies.list("components", components);
        contributors = Copies.list("contributors", contributors);
        participations = Copies.list("participations", participations);
        statements = Copies.list("statements", statements);
        assessments = Copies.list("assessments", assessments);
        supersedes = Copies.list("supersedes", supersedes);
        identifiers = Copies.list("identifiers", identifiers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * The strands of work that its components are for.
     *
     * @return the workstreams, in the order of the components
     */
    @Override
    public List<Workstream> workstreams() {
        return components.stream()
                .filter(component -> component != null && component.workstream() != null)
                .map(StrategyComponent::workstream)
                .toList();
    }

    @Override
    public @Nullable PartialDate date() {
        return period;
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id} and {@code title} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a strategy, from its components or from strings and days. */
    public static final class Builder extends StrategyBuilder
            implements TakesBoroughs<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
