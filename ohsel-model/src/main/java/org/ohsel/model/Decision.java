// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.DecisionOutcome;

/**
 * What a body decided (002:59, 61; 003:13, 50).
 *
 * @param text what was decided
 * @param outcome the outcome
 * @param body who decided; null if the enclosing record says so
 * @param date when; null if the enclosing record says so
 * @param by the person or post who took it for the body; null if the body itself did, or it is not recorded
 * @param inCommonWith the other bodies that decided the same at one meeting, each for itself: in common
 * @param options the labels of the options that were chosen, if there were several; see {@code options} of the
 *     activity
 * @param reason why it was decided so, above all if most people had asked for something else; null if not recorded
 * @param considered the ids of the records that were taken into account: events, feedback, reports
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Decision(
        @NotBlank @Size(max = 4000) String text,
        @NotNull @Valid DecisionOutcome outcome,
        @Nullable @Valid BodyRef body,
        @Nullable PartialDate date,
        @Nullable @Valid Contributor by,
        List<@NotNull @Valid BodyRef> inCommonWith,
        List<@NotNull @Size(min = 1, max = 200) String> options,
        @Nullable @Size(min = 1, max = 4000) String reason,
        List<@NotNull @RecordRef String> considered,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithDecision {

    /** Copies the collections; null becomes an empty collection. */
    public Decision {
        inCommonWith = Copies.list("inCommonWith", inCommonWith);
        options = Copies.list("options", options);
        considered = Copies.list("considered", considered);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code text} and {@code outcome} are
     * set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a decision, from its components or from strings and days. */
    public static final class Builder extends DecisionBuilder
            implements TakesDate<Builder>, TakesBody<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
