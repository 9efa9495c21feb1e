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
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.NewsTense;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.StatementKind;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/**
 * Something that a document says, put briefly in our own words, with codes for what it is about.
 *
 * <p>Strategies, updates and process documents consist mostly of statements; {@code kind} says which sort each one is.
 *
 * @param kind what sort of statement it is
 * @param text what is said, in a sentence or two
 * @param tense for news, whether it looks back or ahead; null for anything else
 * @param date when it happened or applies; null if not stated
 * @param workstreams the strands of work it is about
 * @param themes the themes it is about
 * @param groups the groups it is about
 * @param bodies the bodies and sites it names
 * @param measures the numbers it gives
 * @param records the ids of the records that say more
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Statement(
        @NotNull @Valid StatementKind kind,
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Valid NewsTense tense,
        @Nullable PartialDate date,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Theme> themes,
        List<@NotNull @Valid StakeholderGroup> groups,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @Valid Measure> measures,
        List<@NotNull @RecordRef String> records,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithStatement {

    /** Copies the collections; null becomes an empty collection. */
    public Statement {
        workstreams = Copies.list("workstreams", workstreams);
        themes = Copies.list("themes", themes);
        groups = Copies.list("groups", groups);
        bodies = Copies.list("bodies", bodies);
        measures = Copies.list("measures", measures);
        records = Copies.list("records", records);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code kind} and {@code text} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a statement, from its components or from strings and days. */
    public static final class Builder extends StatementBuilder
            implements TakesDate<Builder>, TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
