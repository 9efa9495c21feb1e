// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;

/** An item of an agenda. */
@Json
@Valid
public record AgendaItem(
        @Size(min = 1, max = 50) String number,
        @NotBlank @Size(max = 500) String title,
        List<@NotNull @Valid Contributor> contributors,
        List<@NotNull @Pattern(regexp = RecordId.FORMAT) @Size(max = RecordId.LONGEST) String> papers,
        List<@NotNull @Valid Code> workstreams,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid Question> questions,
        List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public AgendaItem {
        contributors = Copies.list("contributors", contributors);
        papers = Copies.list("papers", papers);
        workstreams = Copies.list("workstreams", workstreams);
        statements = Copies.list("statements", statements);
        questions = Copies.list("questions", questions);
        decisions = Copies.list("decisions", decisions);
        commitments = Copies.list("commitments", commitments);
        sources = Copies.list("sources", sources);
    }
}
