// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.PartialDate;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventStatus;

/** An event. */
@Json
@Valid
public record Event(
        String type,

        @NotNull @Pattern(regexp = RecordId.FORMAT) @Size(max = RecordId.LONGEST)
        String id,

        @NotNull @Valid Code kind,
        @Size(min = 1, max = 500) String title,
        EventStatus status,
        PartialDate date,
        @Size(min = 1, max = 500) String place,
        List<@NotNull Borough> boroughs,
        @Valid Code body,
        Boolean inPublic,

        @Pattern(regexp = RecordId.FORMAT) @Size(max = RecordId.LONGEST)
        String partOf,

        List<@NotNull @Valid Code> workstreams,
        List<@NotNull @Valid Code> purposes,
        List<@NotNull @Valid Code> methods,
        @Valid Code level,
        List<@NotNull @Valid Contributor> contributors,
        List<@NotNull @Valid Participation> participations,
        List<@NotNull @Valid AgendaItem> agenda,
        List<@NotNull @Valid Question> questions,
        List<@NotNull @Valid Feedback> feedback,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @Pattern(regexp = RecordId.FORMAT) @Size(max = RecordId.LONGEST) String> fedInto,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Event {
        boroughs = Copies.list("boroughs", boroughs);
        workstreams = Copies.list("workstreams", workstreams);
        purposes = Copies.list("purposes", purposes);
        methods = Copies.list("methods", methods);
        contributors = Copies.list("contributors", contributors);
        participations = Copies.list("participations", participations);
        agenda = Copies.list("agenda", agenda);
        questions = Copies.list("questions", questions);
        feedback = Copies.list("feedback", feedback);
        commitments = Copies.list("commitments", commitments);
        fedInto = Copies.list("fedInto", fedInto);
        sources = Copies.list("sources", sources);
    }
}
