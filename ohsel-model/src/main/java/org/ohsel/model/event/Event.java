// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesBoroughs;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.AccessProvision;
import org.ohsel.model.term.AttendanceMode;
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
 * @param startTime the time of day at which it starts, such as 17:30, in the United Kingdom (Europe/London); on its
 *     first day, if it lasts several; null if not recorded
 * @param endTime the time of day at which it ends, on its last day; null if not recorded
 * @param sessions how many sessions it had, if more than one; null if it had one or it is not recorded
 * @param attendanceMode whether people come to a place, take part online, or either; null if not recorded
 * @param place where, in the source's words; null if the source does not say
 * @param accessibility what was provided so that people could take part
 * @param boroughs the boroughs whose residents it is for
 * @param body the body that meets; null if it is not a meeting of a body
 * @param inCommonWith the other bodies that meet with it as one meeting, each deciding for itself: a meeting in
 *     common
 * @param inPublic whether anyone may attend; null if not recorded
 * @param partOf the id of the event that this one is part of; null if none
 * @param workstreams the strands of work it is about; empty for the programme as a whole
 * @param purposes what it is for
 * @param methods how people are engaged
 * @param level how far people take part, on a published scale; null if not recorded
 * @param contributors who commissioned, organised, facilitated, chaired or presented
 * @param attendances who of those expected came, as in the minutes of a meeting
 * @param declarations the interests that were declared
 * @param participations who was invited, attended or was reached
 * @param agenda what was on the agenda
 * @param questions what was asked, if there was no agenda
 * @param petitions the petitions that were presented, if there was no agenda
 * @param feedback what people made of it
 * @param results the results, if people were asked the same questions: of a survey, a vote
 * @param statements what else is said of it, with measures
 * @param commitments what is to be done as a result, if there was no agenda
 * @param fedInto the ids of the records that it went on to inform
 * @param identifiers its identifiers in other systems
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
        @Nullable @TimeOfDay String startTime,
        @Nullable @TimeOfDay String endTime,
        @Nullable @Positive @Max(10_000) Integer sessions,
        @Nullable @Valid AttendanceMode attendanceMode,
        @Nullable @Size(min = 1, max = 500) String place,
        List<@NotNull @Valid AccessProvision> accessibility,
        List<@NotNull @Valid Borough> boroughs,
        @Nullable @Valid BodyRef body,
        List<@NotNull @Valid BodyRef> inCommonWith,
        @Nullable Boolean inPublic,
        @Nullable @RecordRef(to = Event.class) String partOf,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Purpose> purposes,
        List<@NotNull @Valid EngagementMethod> methods,
        @Nullable @Valid ParticipationLevel level,
        List<@NotNull @Valid Contributor> contributors,
        List<@NotNull @Valid Attendance> attendances,
        List<@NotNull @Valid Declaration> declarations,
        List<@NotNull @Valid Participation> participations,
        List<@NotNull @Valid AgendaItem> agenda,
        List<@NotNull @Valid Question> questions,
        List<@NotNull @Valid Petition> petitions,
        List<@NotNull @Valid Feedback> feedback,
        List<@NotNull @Valid SurveyResult> results,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @RecordRef String> fedInto,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithEvent {

    private static final String UNITED_KINGDOM = "Europe/London";

    /** A date that is exactly one day. */
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** Copies the collections; null becomes an empty collection. */
    public Event {
        accessibility = Copies.list("accessibility", accessibility);
        boroughs = Copies.list("boroughs", boroughs);
        workstreams = Copies.list("workstreams", workstreams);
        purposes = Copies.list("purposes", purposes);
        methods = Copies.list("methods", methods);
        contributors = Copies.list("contributors", contributors);
        attendances = Copies.list("attendances", attendances);
        declarations = Copies.list("declarations", declarations);
        participations = Copies.list("participations", participations);
        agenda = Copies.list("agenda", agenda);
        questions = Copies.list("questions", questions);
        petitions = Copies.list("petitions", petitions);
        feedback = Copies.list("feedback", feedback);
        results = Copies.list("results", results);
        statements = Copies.list("statements", statements);
        commitments = Copies.list("commitments", commitments);
        fedInto = Copies.list("fedInto", fedInto);
        identifiers = Copies.list("identifiers", identifiers);
        inCommonWith = Copies.list("inCommonWith", inCommonWith);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * The moment at which it starts.
     *
     * <pre>{@code
     * event.withDate(PartialDate.of("2017-06-14")).withStartTime("17:30").startsAt(); // 2017-06-14T17:30+01:00[Europe/London]
     * }</pre>
     *
     * @return the first day with the time of day, in the time zone of the United Kingdom; empty unless both are known
     */
    public Optional<ZonedDateTime> startsAt() {
        return moment(startTime, days -> days.get(0));
    }

    /**
     * The moment at which it ends.
     *
     * @return the last day with the time of day, in the time zone of the United Kingdom; empty unless both are known
     */
    public Optional<ZonedDateTime> endsAt() {
        return moment(endTime, days -> days.get(days.size() - 1));
    }

    /** Empty if the date is less exact than a day: no time of day makes a moment of "June 2017". */
    private Optional<ZonedDateTime> moment(@Nullable String time, Function<List<String>, String> choice) {
        if (date == null || time == null || !time.matches(TimeOfDay.FORMAT)) {
            return Optional.empty();
        }
        String day = choice.apply(List.of(date.toString().split("/", 2)));
        return day.matches(DAY)
                ? Optional.of(LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ZoneId.of(UNITED_KINGDOM)))
                : Optional.empty();
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id} and {@code kind} are set.
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
