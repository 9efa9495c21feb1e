// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.OptionStatus;

/**
 * An option for change, with how far it got: the long list, the short list, the preferred option. Which were put to
 * people is said by the consultation, and which was chosen by the decision, with its label.
 *
 * @param label what it is called, unique in its activity: "Option 2"
 * @param text what would be done; null if the label says enough
 * @param status how far it got; null if not recorded
 * @param date when it got that far; null if not recorded
 * @param reason why it got no further, or is preferred; null if not recorded
 * @param bodies the bodies and sites it would affect
 * @param scores how it did on each criterion
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Option(
        @NotBlank @Size(max = 200) String label,
        @Nullable @Size(min = 1, max = 4000) String text,
        @Nullable @Valid OptionStatus status,
        @Nullable PartialDate date,
        @Nullable @Size(min = 1, max = 4000) String reason,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @Valid Score> scores,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithOption {

    /** Copies the collections; null becomes an empty collection. */
    public Option {
        bodies = Copies.list("bodies", bodies);
        scores = Copies.list("scores", scores);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code label} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an option. */
    public static final class Builder extends OptionBuilder implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
