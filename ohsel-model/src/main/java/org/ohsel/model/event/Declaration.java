// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.InterestKind;

/**
 * An interest that somebody declared at a meeting.
 *
 * @param by who declared it
 * @param interest what kind of interest it is; null if not recorded
 * @param text what the interest is; null if not recorded
 * @param item the number of the agenda item that it concerns; null if it concerns the meeting as a whole
 * @param action what followed, such as leaving the room; null if nothing did or it was not recorded
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Declaration(
        @NotNull @Valid Contributor by,
        @Nullable @Valid InterestKind interest,
        @Nullable @Size(min = 1, max = 4000) String text,
        @Nullable @Size(min = 1, max = 50) String item,
        @Nullable @Size(min = 1, max = 1000) String action,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithDeclaration {

    /** Copies the collections; null becomes an empty collection. */
    public Declaration {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code by} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a declaration. */
    public static final class Builder extends DeclarationBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
