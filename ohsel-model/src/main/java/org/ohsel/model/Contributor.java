// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Role;

/**
 * A person or a body in a role: who commissioned, facilitated, chaired, presented or answered.
 *
 * <p>People are named only if they hold a public office. The name of a member of the public does not belong here:
 * leave {@code name} out and use {@code role} to say who they are.
 *
 * @param role what they did
 * @param name the person's name as the source gives it, titles included; null if the body itself acted, or if not
 *     stated
 * @param post the person's post as the source words it, such as {@code CCG Chief Operating Officer}; null if not stated
 * @param body the body that acted, or that the person spoke for; null if not stated
 * @param sources where this was taken from; sources that disagree are recorded as separate contributors
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Contributor(
        @NotNull @Valid Role role,
        @Nullable @Size(min = 1, max = 300) String name,
        @Nullable @Size(min = 1, max = 300) String post,
        @Nullable @Valid BodyRef body,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithContributor {

    /** Copies the collections; null becomes an empty collection. */
    public Contributor {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code role} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a contributor, from its components or from strings and days. */
    public static final class Builder extends ContributorBuilder
            implements TakesBody<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
