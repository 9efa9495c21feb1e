// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.Contributor;
import org.ohsel.model.Decision;
import org.ohsel.model.Recommendation;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.Workstream;

/**
 * An item on the agenda of a meeting (001:1-9, 13; 003:46-55).
 *
 * @param number its number, such as {@code 5}; null if the source gives none
 * @param title its title
 * @param contributors who presented it or answered
 * @param papers the ids of the publications that were before the meeting
 * @param workstreams the strands of work it is about
 * @param statements what was said or reported
 * @param questions what was asked and answered
 * @param decisions what was decided
 * @param commitments what is to be done as a result
 * @param recommendations what was recommended
 * @param petitions the petitions that were presented
 * @param access whether the public may see it; null if not recorded
 * @param exemption why not, such as the paragraph of Schedule 12A; null if not recorded
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record AgendaItem(
        @Nullable @Size(min = 1, max = 50) String number,
        @NotBlank @Size(max = 500) String title,
        List<@NotNull @Valid Contributor> contributors,
        List<@NotNull @RecordRef(to = Publication.class) String> papers,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid Question> questions,
        List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @Valid Recommendation> recommendations,
        List<@NotNull @Valid Petition> petitions,
        @Nullable @Valid AccessRestriction access,
        @Nullable @Size(min = 1, max = 200) String exemption,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithAgendaItem {

    /** Copies the collections; null becomes an empty collection. */
    public AgendaItem {
        contributors = Copies.list("contributors", contributors);
        papers = Copies.list("papers", papers);
        workstreams = Copies.list("workstreams", workstreams);
        statements = Copies.list("statements", statements);
        questions = Copies.list("questions", questions);
        decisions = Copies.list("decisions", decisions);
        commitments = Copies.list("commitments", commitments);
        recommendations = Copies.list("recommendations", recommendations);
        petitions = Copies.list("petitions", petitions);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code title} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an agenda item, from its components or from strings and days. */
    public static final class Builder extends AgendaItemBuilder
            implements TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
