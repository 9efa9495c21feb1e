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
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.InterventionKind;
import org.ohsel.model.term.ReferralGround;

/**
 * A step by which a proposal for change came before the Secretary of State: it was notified, referred by a council, asked
 * to be called in, or called in (NHS Act 2006, Schedule 10A; SI 2013/218, regulation 23, as it stood until 30 January
 * 2024).
 *
 * @param kind which step it was
 * @param body who took it: the commissioner that notified, the council that referred; null if not recorded
 * @param date when; null if not recorded
 * @param text what was said or decided; null if not stated
 * @param grounds on what grounds, if it is a referral
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Intervention(
        @NotNull @Valid InterventionKind kind,
        @Nullable @Valid BodyRef body,
        @Nullable PartialDate date,
        @Nullable @Size(min = 1, max = 4000) String text,
        List<@NotNull @Valid ReferralGround> grounds,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithIntervention {

    /** Copies the collections; null becomes an empty collection. */
    public Intervention {
        grounds = Copies.list("grounds", grounds);
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

    /** Builds an intervention, from its components or from strings and days. */
    public static final class Builder extends InterventionBuilder
            implements TakesDate<Builder>, TakesBody<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
