// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.AppointmentKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Workstream;

/**
 * A person, firm or volunteer taken on to do something, temporarily or permanently (003:12, 48, 49, 84).
 *
 * @param id the record's id
 * @param kind on what basis
 * @param title the post or the task
 * @param appointee who was taken on; null if not yet known
 * @param body the body that they work for; null if not stated
 * @param start the first day; null if not stated
 * @param end the last day; null if there is none, or if not stated
 * @param duration for how long, as an ISO 8601 duration such as {@code P2M}; null if not stated
 * @param competitive whether it was procured or recruited competitively; null if not stated
 * @param workstreams the strands of work it is for
 * @param supersedes the ids of the appointments that it replaces
 * @param statements what is said about it
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Appointment(
        @NotNull @RecordId String id,
        @NotNull @Valid AppointmentKind kind,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Valid Contributor appointee,
        @Nullable @Valid BodyRef body,
        @Nullable PartialDate start,
        @Nullable PartialDate end,

        @Nullable
        @Pattern(
                regexp = "P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?",
                message = "must be a period, such as P2Y for two years or P18M for eighteen months")
        @Size(min = 3)
        String duration,

        @Nullable Boolean competitive,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @RecordRef(to = Appointment.class) String> supersedes,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithAppointment {

    /** Copies the collections; null becomes an empty collection. */
    public Appointment {
        workstreams = Copies.list("workstreams", workstreams);
        supersedes = Copies.list("supersedes", supersedes);
        statements = Copies.list("statements", statements);
        identifiers = Copies.list("identifiers", identifiers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    @Override
    public @Nullable PartialDate date() {
        return start != null ? start : end;
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id}, {@code kind} and
     * {@code title} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an appointment, from its components or from strings and days. */
    public static final class Builder extends AppointmentBuilder
            implements TakesBody<Builder>, TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
