// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Decision;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.BodyRef;

/**
 * A submission of a plan or business case to a committee, with what was attached (002:59).
 *
 * @param body the committee; null if not stated
 * @param date when; null if not recorded
 * @param attached the assessments that were attached
 * @param decision what the committee decided; null if it has not yet done so
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Submission(
        @Nullable @Valid BodyRef body,
        @Nullable PartialDate date,
        List<@NotNull @Valid AssessmentKind> attached,
        @Nullable @Valid Decision decision,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithSubmission {

    /** Copies the collections; null becomes an empty collection. */
    public Submission {
        attached = Copies.list("attached", attached);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Nothing is required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a submission, from its components or from strings and days. */
    public static final class Builder extends SubmissionBuilder
            implements TakesDate<Builder>, TakesBody<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}
