// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.TransferredRole;

/**
 * A reorganisation: bodies come to an end, and others take their place (002:3). The name comes from the W3C
 * Organization Ontology.
 *
 * @param id the record's id
 * @param date when it took effect
 * @param originals the bodies that ended
 * @param results the bodies that took their place
 * @param transfers what passed to them
 * @param statements what is said about it
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record ChangeEvent(
        @NotNull @RecordId String id,
        @NotNull PartialDate date,
        List<@NotNull @Valid BodyRef> originals,
        List<@NotNull @Valid BodyRef> results,
        List<@NotNull @Valid TransferredRole> transfers,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithChangeEvent {

    /** Copies the collections; null becomes an empty collection. */
    public ChangeEvent {
        originals = Copies.list("originals", originals);
        results = Copies.list("results", results);
        transfers = Copies.list("transfers", transfers);
        statements = Copies.list("statements", statements);
        identifiers = Copies.list("identifiers", identifiers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id} and {@code date} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a change, from its components or from strings and days. */
    public static final class Builder extends ChangeEventBuilder
            implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
