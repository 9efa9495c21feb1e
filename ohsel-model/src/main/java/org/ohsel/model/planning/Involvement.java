// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.event.Event;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.InvolvementManner;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.model.term.StakeholderGroup;

/**
 * How the public was involved in a commissioning activity, and which trigger of the duty to involve required it (NHS
 * Act 2006, section 14Z2(2); 002:50).
 *
 * @param trigger what obliged the commissioner to involve people
 * @param manner how they were involved
 * @param groups who was involved
 * @param date when; null if not recorded
 * @param events the ids of the events at which they were involved
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Involvement(
        @NotNull @Valid InvolvementTrigger trigger,
        @NotNull @Valid InvolvementManner manner,
        List<@NotNull @Valid StakeholderGroup> groups,
        @Nullable PartialDate date,
        List<@NotNull @RecordRef(to = Event.class) String> events,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithInvolvement {

    /** Copies the collections; null becomes an empty collection. */
    public Involvement {
        groups = Copies.list("groups", groups);
        events = Copies.list("events", events);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code trigger} and {@code manner} are
     * set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an involvement, from its components or from strings and days. */
    public static final class Builder extends InvolvementBuilder
            implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
