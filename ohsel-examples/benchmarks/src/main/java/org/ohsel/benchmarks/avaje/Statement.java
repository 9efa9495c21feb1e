// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.PartialDate;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.NewsTense;

/** What was said. */
@Json
@Valid
public record Statement(
        @NotNull @Valid Code kind,
        @NotBlank @Size(max = 4000) String text,
        NewsTense tense,
        PartialDate date,
        List<@NotNull @Valid Code> workstreams,
        List<@NotNull @Valid Code> themes,
        List<@NotNull @Valid Code> groups,
        List<@NotNull @Valid Code> bodies,
        List<@NotNull @Valid Measure> measures,
        List<@NotNull @Pattern(regexp = RecordId.FORMAT) @Size(max = RecordId.LONGEST) String> records,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Statement {
        workstreams = Copies.list("workstreams", workstreams);
        themes = Copies.list("themes", themes);
        groups = Copies.list("groups", groups);
        bodies = Copies.list("bodies", bodies);
        measures = Copies.list("measures", measures);
        records = Copies.list("records", records);
        sources = Copies.list("sources", sources);
    }
}
