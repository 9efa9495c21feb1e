// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.event.Event;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.StakeholderGroup;

/**
 * A consultation on a proposal, with the public or with a scrutiny committee (SI 2013/218, regulation 23): what people
 * were asked, when and how, what they said, and when they were told what came of it.
 *
 * @param title what it is called; null if it has no name of its own
 * @param status how far it has got; null if not recorded
 * @param opens the first day for comments; null if not recorded
 * @param closes the last day for comments; null if not recorded
 * @param commentsBy the last day for comments of the council or its scrutiny committee, as it was told; null if not
 *     recorded, or if no council was consulted
 * @param decisionExpected when the decision was expected to be taken, as the council was told; null if not recorded
 * @param feedbackPublished when what people had said was published; null if it was not, or that is not recorded
 * @param outcomePublished when what came of it was published; null if it was not, or that is not recorded
 * @param methods how people could answer
 * @param groups who was consulted
 * @param bodies the bodies that were consulted, including scrutiny committees
 * @param options the labels of the options that people were asked about; see {@code options} of the activity
 * @param events the ids of the events that were held for it
 * @param documents the ids of the publications that give the reasons
 * @param reports the ids of the publications that report what was said
 * @param address where it is or was on the web; null if not recorded
 * @param results what people answered
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Consultation(
        @Nullable @Size(min = 1, max = 500) String title,
        @Nullable @Valid ConsultationStatus status,
        @Nullable PartialDate opens,
        @Nullable PartialDate closes,
        @Nullable PartialDate commentsBy,
        @Nullable PartialDate decisionExpected,
        @Nullable PartialDate feedbackPublished,
        @Nullable PartialDate outcomePublished,
        List<@NotNull @Valid EngagementMethod> methods,
        List<@NotNull @Valid StakeholderGroup> groups,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @Size(min = 1, max = 200) String> options,
        List<@NotNull @RecordRef(to = Event.class) String> events,
        List<@NotNull @RecordRef(to = Publication.class) String> documents,
        List<@NotNull @RecordRef(to = Publication.class) String> reports,
        @Nullable @Size(min = 1, max = 2000) String address,
        List<@NotNull @Valid SurveyResult> results,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithConsultation {

    /** Copies the collections; null becomes an empty collection. */
    public Consultation {
        methods = Copies.list("methods", methods);
        groups = Copies.list("groups", groups);
        bodies = Copies.list("bodies", bodies);
        options = Copies.list("options", options);
        events = Copies.list("events", events);
        documents = Copies.list("documents", documents);
        reports = Copies.list("reports", reports);
        results = Copies.list("results", results);
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

    /** Builds a consultation. */
    public static final class Builder extends ConsultationBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
