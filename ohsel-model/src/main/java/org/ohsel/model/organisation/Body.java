// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.LegalBasis;
import org.ohsel.model.term.Recurrence;
import org.ohsel.model.term.Workstream;

/**
 * A body that a log describes: who sits on it, what it is for, how often it meets.
 *
 * <p>Known bodies can be referred to without being described: the vocabulary has commissioners, councils, trusts and
 * boards.
 *
 * @param id the record's id
 * @param name what it is called
 * @param kind what sort of body it is; null if not stated
 * @param sameAs the entry in the vocabulary for this body, by which others refer to it; null if there is none
 * @param ods its ODS code; null if it has none or if not known
 * @param gss its GSS code; null if it has none or if not known
 * @param partOf the body that it belongs to; null if none
 * @param validity when it exists; null if not recorded
 * @param boroughs the boroughs it serves
 * @param workstreams the strands of work it is for
 * @param recurrence how often it meets; null if not stated
 * @param independentChair whether its chair is independent; null if not stated
 * @param contributors who chairs, leads or serves it
 * @param members which groups sit on it
 * @param legalBases the law that it is concerned with or based on
 * @param statements what it is for, and how it works
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Body(
        @NotNull @RecordId String id,
        @NotBlank @Size(max = 500) String name,
        @Nullable @Valid BodyKind kind,
        @Nullable @Valid BodyRef sameAs,
        @Nullable @OdsCode String ods,
        @Nullable @GssCode String gss,
        @Nullable @Valid BodyRef partOf,
        @Nullable PartialDate validity,
        List<@NotNull @Valid Borough> boroughs,
        List<@NotNull @Valid Workstream> workstreams,
        @Nullable @Valid Recurrence recurrence,
        @Nullable Boolean independentChair,
        List<@NotNull @Valid Contributor> contributors,
        List<@NotNull @Valid Participation> members,
        List<@NotNull @Valid LegalBasis> legalBases,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithBody {

    /** Copies the collections; null becomes an empty collection. */
    public Body {
        boroughs = Copies.list("boroughs", boroughs);
        workstreams = Copies.list("workstreams", workstreams);
        contributors = Copies.list("contributors", contributors);
        members = Copies.list("members", members);
        legalBases = Copies.list("legalBases", legalBases);
        statements = Copies.list("statements", statements);
        identifiers = Copies.list("identifiers", identifiers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    @Override
    public @Nullable PartialDate date() {
        return validity;
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id} and {@code name} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a body, from its components or from strings and days. */
    public static final class Builder extends BodyBuilder
            implements TakesBoroughs<Builder>, TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
