// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.AttendanceStatus;

/**
 * Whether somebody came to a meeting, as its minutes record it.
 *
 * @param attendee who, with the role in which they attend: as a member, an officer, the clerk
 * @param status whether they came
 * @param substituteFor the member in whose place they attended; null if in nobody's
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Attendance(
        @NotNull @Valid Contributor attendee,
        @NotNull @Valid AttendanceStatus status,
        @Nullable @Valid Contributor substituteFor,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithAttendance {

    /** Copies the collections; null becomes an empty collection. */
    public Attendance {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code attendee} and {@code status} are
     * set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an attendance. */
    public static final class Builder extends AttendanceBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
