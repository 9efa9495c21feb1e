// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.Decision;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.BodyRef;

/** The bodies that act in a record, each with the date on which they do. */
public final class DatedBodies {

    /** Takes the bodies. The location comes in parts, so that no pointer is built unless something is wrong. */
    public interface Visitor {

        /**
         * A body that acts on a date: a member of the record, or an element of a list of it.
         *
         * @param body the body
         * @param date the date
         * @param list the list, as a pointer; empty if the body is a member
         * @param index the element of the list; -1 if there is no list
         * @param member the member, as a pointer
         */
        void body(BodyRef body, PartialDate date, String list, int index, String member);
    }

    /** The members that such bodies are in; a record without any of them has none. */
    public static final Set<String> MEMBERS = Set.of(
            "agenda",
            "body",
            "commissioners",
            "contributors",
            "decision",
            "interventions",
            "providers",
            "publishers",
            "raters",
            "reviewer",
            "subject",
            "submissions");

    private static final int NO_LIST = -1;

    static final ByKind<Visitor> KINDS = new ByKind<Visitor>("DatedBodies.KINDS")
            .on(Event.class, DatedBodies::inEvent)
            .on(ProviderReview.class, DatedBodies::inReview)
            .on(Rating.class, DatedBodies::inRating)
            .on(
                    Appointment.class,
                    (appointment, visitor) -> one(appointment.body(), appointment.start(), "/body", visitor))
            .on(
                    Publication.class,
                    (publication, visitor) ->
                            several(publication.publishers(), publication.published(), "/publishers", visitor))
            .on(CommissioningActivity.class, DatedBodies::inActivity)
            // A body is described as it is; a change has bodies that end and begin; a strategy has no date to hold
            // against one.
            .nothingOn(List.of(Body.class, ChangeEvent.class, Strategy.class, UnknownRecord.class));

    private DatedBodies() {}

    /**
     * The location of a body, as a JSON Pointer.
     *
     * @param list the list, as a pointer; empty if the body is a member
     * @param index the element of the list; -1 if there is no list
     * @param member the member, as a pointer
     * @return the pointer, relative to the record
     */
    public static String pointer(String list, int index, String member) {
        return index == NO_LIST ? member : list + "/" + index + member;
    }

    /**
     * Visits the bodies that act in a record.
     *
     * @param record the record
     * @param visitor called for each
     */
    public static void visit(EngagementRecord record, Visitor visitor) {
        KINDS.accept(record, visitor);
    }

    private static void inEvent(Event event, Visitor visitor) {
        one(event.body(), event.date(), "/body", visitor);
        contributors(event.contributors(), event.date(), visitor);
        for (int i = 0; i < event.agenda().size(); i++) {
            @Nullable AgendaItem item = event.agenda().get(i);
            if (item != null && !item.decisions().isEmpty()) {
                decisions(item.decisions(), event.date(), "/agenda/" + i + "/decisions", visitor);
            }
        }
    }

    private static void inReview(ProviderReview review, Visitor visitor) {
        one(review.reviewer(), review.date(), "/reviewer", visitor);
        several(review.providers(), review.date(), "/providers", visitor);
    }

    private static void inRating(Rating rating, Visitor visitor) {
        one(rating.subject(), rating.date(), "/subject", visitor);
        several(rating.raters(), rating.date(), "/raters", visitor);
    }

    private static void inActivity(CommissioningActivity activity, Visitor visitor) {
        several(activity.commissioners(), activity.planningBegan(), "/commissioners", visitor);
        submissions(activity.submissions(), visitor);
        interventions(activity.interventions(), visitor);
        @Nullable Decision decision = activity.decision();
        if (decision != null) {
            one(decision.body(), decision.date(), "/decision/body", visitor);
        }
    }

    private static void one(@Nullable BodyRef body, @Nullable PartialDate date, String member, Visitor visitor) {
        if (body != null && body.code() != null && date != null) {
            visitor.body(body, date, "", NO_LIST, member);
        }
    }

    private static void several(List<BodyRef> bodies, @Nullable PartialDate date, String list, Visitor visitor) {
        for (int i = 0; date != null && i < bodies.size(); i++) {
            if (bodies.get(i) != null && bodies.get(i).code() != null) {
                visitor.body(bodies.get(i), date, list, i, "");
            }
        }
    }

    private static void contributors(List<Contributor> contributors, @Nullable PartialDate date, Visitor visitor) {
        for (int i = 0; date != null && i < contributors.size(); i++) {
            @Nullable
            BodyRef body =
                    contributors.get(i) == null ? null : contributors.get(i).body();
            if (body != null && body.code() != null) {
                visitor.body(body, date, "/contributors", i, "/body");
            }
        }
    }

    private static void submissions(List<Submission> submissions, Visitor visitor) {
        for (int i = 0; i < submissions.size(); i++) {
            @Nullable Submission submission = submissions.get(i);
            if (submission != null) {
                element(submission.body(), submission.date(), "/submissions", i, "/body", visitor);
                decision(submission.decision(), submission.date(), "/submissions", i, "/decision/body", visitor);
            }
        }
    }

    private static void interventions(List<Intervention> interventions, Visitor visitor) {
        for (int i = 0; i < interventions.size(); i++) {
            @Nullable Intervention intervention = interventions.get(i);
            if (intervention != null) {
                element(intervention.body(), intervention.date(), "/interventions", i, "/body", visitor);
            }
        }
    }

    private static void decisions(List<Decision> decisions, @Nullable PartialDate date, String list, Visitor visitor) {
        for (int i = 0; i < decisions.size(); i++) {
            decision(decisions.get(i), date, list, i, "/body", visitor);
        }
    }

    /** A decision without a date was taken when the meeting or the submission was. */
    private static void decision(
            @Nullable Decision decision,
            @Nullable PartialDate otherwise,
            String list,
            int index,
            String member,
            Visitor visitor) {
        if (decision != null) {
            element(
                    decision.body(),
                    decision.date() == null ? otherwise : decision.date(),
                    list,
                    index,
                    member,
                    visitor);
        }
    }

    private static void element(
            @Nullable BodyRef body,
            @Nullable PartialDate date,
            String list,
            int index,
            String member,
            Visitor visitor) {
        if (body != null && body.code() != null && date != null) {
            visitor.body(body, date, list, index, member);
        }
    }
}
