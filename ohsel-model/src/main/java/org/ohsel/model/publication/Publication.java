// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
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
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.event.Event;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.PublicationStatus;
import org.ohsel.model.term.Recurrence;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;

/**
 * Something published or to be published: an update, a set of slides, a Quality Account, an evaluation report, a
 * page, a film; and the five documents themselves.
 *
 * <p>What a publication covers and when it came out are separate matters: the update for July and August 2017 reports a
 * meeting of 4 September (document 003).
 *
 * @param id the record's id
 * @param kind what sort of publication it is
 * @param title its title
 * @param number its number in a series; null if it has none
 * @param recurrence how often the series appears; null if it is not part of one
 * @param publishers who publishes it
 * @param independent whether its author is independent of what it is about; null if not stated
 * @param audiences who it is for
 * @param presentedAt the ids of the events at which it was presented
 * @param period the period that it covers; null if none in particular
 * @param published when it came out or is due to; null if not known
 * @param status where it stands; null if not recorded
 * @param address its web address; null if it has none or if not known
 * @param access whether anyone may see it; null if not recorded
 * @param exemption why not, such as the paragraph of Schedule 12A to the Local Government Act 1972; null if not
 *     recorded
 * @param about the ids of the records that it is about
 * @param supersedes the ids of the publications that it replaces
 * @param workstreams the strands of work it is about
 * @param statements what it says
 * @param results the results that it reports
 * @param recommendations what it recommends, with the answers
 * @param commitments what it says will be done
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Publication(
        @NotNull @RecordId String id,
        @NotNull @Valid PublicationKind kind,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Positive Integer number,
        @Nullable @Valid Recurrence recurrence,
        List<@NotNull @Valid BodyRef> publishers,
        @Nullable Boolean independent,
        List<@NotNull @Valid StakeholderGroup> audiences,
        List<@NotNull @RecordRef(to = Event.class) String> presentedAt,
        @Nullable PartialDate period,
        @Nullable PartialDate published,
        @Nullable @Valid PublicationStatus status,

        @Nullable
        @Pattern(regexp = "https?://\\S+", message = "must be a web address that begins with https:// or http://")
        @Size(max = 2000)
        String address,

        @Nullable @Valid AccessRestriction access,
        @Nullable @Size(min = 1, max = 200) String exemption,
        List<@NotNull @RecordRef String> about,
        List<@NotNull @RecordRef(to = Publication.class) String> supersedes,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid SurveyResult> results,
        List<@NotNull @Valid Recommendation> recommendations,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithPublication {

    /** Copies the collections; null becomes an empty collection. */
    public Publication {
        publishers = Copies.list("publishers", publishers);
        audiences = Copies.list("audiences", audiences);
        presentedAt = Copies.list("presentedAt", presentedAt);
        about = Copies.list("about", about);
        supersedes = Copies.list("supersedes", supersedes);
        workstreams = Copies.list("workstreams", workstreams);
        statements = Copies.list("statements", statements);
        results = Copies.list("results", results);
        recommendations = Copies.list("recommendations", recommendations);
        commitments = Copies.list("commitments", commitments);
        identifiers = Copies.list("identifiers", identifiers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    @Override
    public @Nullable PartialDate date() {
        return published != null ? published : period;
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id}, {@code kind} and
     * {@code title} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a publication, from its components or from strings and days. */
    public static final class Builder extends PublicationBuilder
            implements TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
