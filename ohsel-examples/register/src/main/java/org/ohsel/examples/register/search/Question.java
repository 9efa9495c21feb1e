// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.examples.register.store.Feature;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AppointmentKind;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.ReviewKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/**
 * A question as it is asked in an address.
 *
 * @param query what is asked
 * @param responsible who was responsible on the day that is asked about, and is now; null if no day is
 */
record Question(RecordQuery query, @Nullable Responsible responsible) {

    private static final List<String> TYPES =
            EngagementRecord.kinds().stream().map(EngagementRecord::typeOf).toList();

    private static final List<Class<? extends Term>> KINDS = List.of(
            EventKind.class,
            ActivityKind.class,
            PublicationKind.class,
            ReviewKind.class,
            BodyKind.class,
            AppointmentKind.class);

    /** What records are asked for by. */
    static Question of(Parameters parameters, Audience audience, Responsibility responsibility) {
        List<Borough> boroughs = parameters.terms("borough", Borough.class);
        List<BodyRef> bodies = parameters.terms("body", BodyRef.class);
        @Nullable Responsible responsible = responsible(parameters, boroughs, bodies, responsibility);
        boolean withPredecessors = parameters.flag("predecessors");
        Set<String> names = withPredecessors
                ? responsibility.codesWithPredecessors(bodies)
                : bodies.isEmpty() || responsible == null
                        ? responsibility.codes(bodies)
                        : responsibility.codesOf(responsible.then());
        @Nullable String text = parameters.text("q");
        @Nullable RecordOrder order = parameters.choice("sort", List.of(RecordOrder.values()), RecordOrder::code);
        @Nullable String type = parameters.choice("type", TYPES, String::toString);
        @Nullable String kind = parameters.termOfAny("kind", KINDS);
        RecordQuery query = RecordQuery.of(audience)
                .withText(text)
                .withTerms(Dimension.BOROUGH, codes(boroughs))
                .withTerms(Dimension.BODY, names)
                .withTerms(Dimension.WORKSTREAM, codes(parameters.terms("workstream", Workstream.class)))
                .withTerms(Dimension.GROUP, codes(parameters.terms("group", StakeholderGroup.class)))
                .withTerms(Dimension.THEME, codes(parameters.terms("theme", Theme.class)))
                .withTypes(Stream.ofNullable(type).toList())
                .withKinds(Stream.ofNullable(kind).toList())
                .with(parameters.choice("has", List.of(Feature.values()), Feature::code))
                .withPeriod(first(parameters), last(parameters))
                .inOrder(order != null ? order : text == null ? RecordOrder.NEWEST : RecordOrder.RELEVANCE);
        return new Question(query, responsible);
    }

    private static List<String> codes(List<? extends Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    private static @Nullable Responsible responsible(
            Parameters parameters, List<Borough> boroughs, List<BodyRef> bodies, Responsibility responsibility) {
        @Nullable LocalDate day = day(parameters, "on");
        if (day == null) {
            return null;
        } else if (!bodies.isEmpty()) {
            return responsibility.holders(bodies, day);
        } else if (!boroughs.isEmpty()) {
            return responsibility.commissioners(boroughs, day);
        }
        parameters.wrong("on", "on is a day without a body or a borough", "Add body or borough.");
        return null;
    }

    /** A day, not a month or a year. */
    static @Nullable LocalDate day(Parameters parameters, String name) {
        @Nullable PartialDate date = parameters.date(name);
        if (date != null && (date.earliest() == null || !date.earliest().equals(date.latest()))) {
            parameters.wrong(name, name + " is not one day", "Write a day, such as 2015-06-01.");
            return null;
        }
        return date == null ? null : date.earliest();
    }

    private static @Nullable LocalDate first(Parameters parameters) {
        @Nullable PartialDate from = parameters.date("from");
        return from == null ? null : from.earliest();
    }

    private static @Nullable LocalDate last(Parameters parameters) {
        @Nullable PartialDate to = parameters.date("to");
        return to == null ? null : to.latest();
    }
}
