// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesBoroughs;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.ParticipationLevel;
import org.ohsel.model.term.Purpose;
import org.ohsel.model.term.Workstream;

/**
 * An event or a meeting: the stakeholder events of document 000, the scrutiny item of document 001, the public
 * events and the meetings of document 003.
 *
 * <p>Events that a source describes together are recorded as one event with the others as its parts ({@code partOf}):
 * the six public events of 2017 make seven records, one of which holds what is said of all six.
 *
 * @param id the record's id
 * @param kind what sort of event it is
 * @param title what it is called; null if it has no name
 * @param status where it stands; null if not recorded
 * @param date when it took or takes place; null if the source does not say
 * @param place where, in the source's words; null if the source does not say
 * @param boroughs the boroughs whose residents it is for
 * @param body the body that meets; null if it is not a meeting of a body
 * @param inPublic whether anyone may attend; null if not recorded
 * @param partOf the id of the event that this one is part of; null if none
 * @param workstreams the strands of work it is about; empty for the programme as a whole
 * @param purposes what it is for
 * @param methods how people are engaged
 * @param level how far people take part, on a published scale; null if not recorded
 * @param contributors who commissioned, organised, facilitated, chaired or presented
 * @param participations who was invited, attended or was reached
 * @param agenda what was on the agenda
 * @param questions what was asked, if there was no agenda
 * @param feedback what people made of it
 * @param commitments what is to be done as a result, if there was no agenda
 * @param fedInto the ids of the records that it went on to inform
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Event(
        @NotNull @RecordId String id,
        @NotNull @Valid EventKind kind,
        @Nullable @Size(min = 1, max = 500) String title,
        @Nullable @Valid EventStatus status,
        @Nullable PartialDate date,
        @Nullable @Size(min = 1, max = 500) String place,
        List<@NotNull @Valid Borough> boroughs,
        @Nullable @Valid BodyRef body,
        @Nullable Boolean inPublic,
        @Nullable @RecordRef(to = Event.class) String partOf,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Purpose> purposes,
        List<@NotNull @Valid EngagementMethod> methods,
        @Nullable @Valid ParticipationLevel level,
        List<@NotNull @Valid Contributor> contributors,
        List<@NotNull @Valid Participation> participations,
        List<@NotNull @Valid AgendaItem> agenda,
        List<@NotNull @Valid Question> questions,
        List<@NotNull @Valid Feedback> feedback,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @RecordRef String> fedInto,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithEvent {

    /** Copies the collections; null becomes an empty collection. */
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
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event, from its components or from strings and days. */
    public static final class Builder extends EventBuilder
            implements TakesDate<Builder>,
                    TakesBody<Builder>,
                    TakesBoroughs<Builder>,
                    TakesWorkstreams<Builder>,
                    TakesExtensions<Builder> {
        Builder() {}
    }
}
