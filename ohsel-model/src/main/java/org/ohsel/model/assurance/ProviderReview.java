// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.assurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Recommendation;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.EvidenceStream;
import org.ohsel.model.term.Recurrence;
import org.ohsel.model.term.ReviewKind;

/**
 * How a commissioner reviews a provider: a meeting of a Clinical Quality Review Group, an insight visit, an
 * escalated complaint, an action plan (002:17-33).
 *
 * @param id the record's id
 * @param kind what sort of review it is
 * @param title what it is called; null if it has no name
 * @param reviewer who reviews; null if not stated
 * @param providers the providers whose services are reviewed; empty for providers in general
 * @param date when; null if the source does not say, or describes what happens in general
 * @param recurrence how often; null if it was done once
 * @param trigger what prompted it; null if nothing in particular
 * @param evidence the evidence that is reviewed
 * @param statements what is done or was found
 * @param results the results of counts, such as a month of the Friends and Family Test
 * @param recommendations what it recommends, with the answers
 * @param commitments what the provider is to do: its action plan
 * @param informs the ids of the records that it goes on to inform
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record ProviderReview(
        @NotNull @RecordId String id,
        @NotNull @Valid ReviewKind kind,
        @Nullable @Size(min = 1, max = 500) String title,
        @Nullable @Valid BodyRef reviewer,
        List<@NotNull @Valid BodyRef> providers,
        @Nullable PartialDate date,
        @Nullable @Valid Recurrence recurrence,
        @Nullable @Size(min = 1, max = 4000) String trigger,
        List<@NotNull @Valid EvidenceStream> evidence,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid SurveyResult> results,
        List<@NotNull @Valid Recommendation> recommendations,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @RecordRef String> informs,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithProviderReview {

    /** Copies the collections; null becomes an empty collection. */
    public ProviderReview {
        providers = Copies.list("providers", providers);
        evidence = Copies.list("evidence", evidence);
        statements = Copies.list("statements", statements);
        results = Copies.list("results", results);
        recommendations = Copies.list("recommendations", recommendations);
        commitments = Copies.list("commitments", commitments);
        informs = Copies.list("informs", informs);
        identifiers = Copies.list("identifiers", identifiers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id} and {@code kind} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a provider review, from its components or from strings and days. */
    public static final class Builder extends ProviderReviewBuilder
            implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
