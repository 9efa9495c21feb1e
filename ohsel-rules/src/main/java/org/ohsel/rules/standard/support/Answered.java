// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Recommendation;
import org.ohsel.model.Response;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Petition;
import org.ohsel.model.event.Question;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.QuestionStatus;
import org.ohsel.model.term.ResponseStatus;
import org.ohsel.rules.Reporter;

/** Whether questions, recommendations and petitions were answered, and refusals explained. */
public final class Answered {

    private Answered() {}

    /**
     * Checks OHSEL-LOOP-002. One that was refused or taken back needs no answer; that one is to follow is an answer for
     * the time being.
     *
     * @param question the question to check
     * @param reporter takes the findings
     */
    public static void question(Question question, Reporter reporter) {
        @Nullable QuestionStatus status = question.status();
        boolean needsNone = QuestionStatus.REFUSED.equals(status)
                || QuestionStatus.WITHDRAWN.equals(status)
                || QuestionStatus.ANSWER_TO_FOLLOW.equals(status);
        if (question.responses().isEmpty() && !needsNone) {
            reporter.report("", Map.of());
        }
    }

    /**
     * Checks OHSEL-LOOP-009.
     *
     * @param recommendation the recommendation to check
     * @param reporter takes the findings
     */
    public static void recommendation(Recommendation recommendation, Reporter reporter) {
        boolean hasDate =
                recommendation.due() != null && reporter.context().asOf().isPresent();
        if (recommendation.responses().isEmpty() && !hasDate) {
            reporter.report("", Map.of());
        }
    }

    /**
     * Checks OHSEL-LOOP-010.
     *
     * @param recommendation the recommendation to check
     * @param reporter takes the findings
     */
    public static void recommendationInTime(Recommendation recommendation, Reporter reporter) {
        @Nullable PartialDate due = recommendation.due();
        @Nullable LocalDate today = reporter.context().asOf().orElse(null);
        if (recommendation.responses().isEmpty() && due != null && today != null) {
            Order.of(PartialDate.of(today), due).report(reporter, "/due", Map.of("due", due, "today", today));
        }
    }

    /**
     * Checks OHSEL-LOOP-011.
     *
     * @param response the response to check
     * @param reporter takes the findings
     */
    public static void refusalHasReason(Response response, Reporter reporter) {
        @Nullable ResponseStatus status = response.status();
        boolean refuses = ResponseStatus.CANNOT.equals(status) || ResponseStatus.REJECTED.equals(status);
        if (refuses && Blank.asNull(response.reason()) == null) {
            reporter.report(
                    "/reason",
                    Map.of("what", ResponseStatus.CANNOT.equals(status) ? "it cannot be done" : "it is rejected"));
        }
    }

    /**
     * Checks OHSEL-LOOP-012. An answer says more than a reason.
     *
     * @param question the question to check
     * @param reporter takes the findings
     */
    public static void refusedQuestionHasReason(Question question, Reporter reporter) {
        if (QuestionStatus.REFUSED.equals(question.status())
                && Blank.asNull(question.reason()) == null
                && question.responses().isEmpty()) {
            reporter.report("/reason", Map.of());
        }
    }

    /**
     * Checks OHSEL-LOOP-013. What was decided on the item of the agenda is an answer; at an event that has not taken place,
     * there was none to be had.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void petitions(Event event, Reporter reporter) {
        if (event.status() != null && event.status().isKnown() && !EventStatus.PASSED.equals(event.status())) {
            return;
        }
        petitions(event.petitions(), "", reporter);
        for (int i = 0; i < event.agenda().size(); i++) {
            @Nullable AgendaItem item = event.agenda().get(i);
            if (item != null && !item.petitions().isEmpty() && item.decisions().isEmpty()) {
                petitions(item.petitions(), "/agenda/" + i, reporter);
            }
        }
    }

    private static void petitions(List<Petition> petitions, String pointer, Reporter reporter) {
        for (int i = 0; i < petitions.size(); i++) {
            @Nullable Petition petition = petitions.get(i);
            if (petition != null && petition.responses().isEmpty() && isAtThreshold(petition)) {
                reporter.report(
                        pointer + "/petitions/" + i,
                        Map.of("signatures", signatures(petition.signatures()), "threshold", petition.threshold()));
            }
        }
    }

    private static boolean isAtThreshold(Petition petition) {
        @Nullable Headcount signatures = petition.signatures();
        return petition.threshold() != null
                && signatures != null
                && signatures.count() != null
                && signatures.fewest() >= petition.threshold();
    }

    private static String signatures(@Nullable Headcount signatures) {
        return signatures == null ? "" : CountChecks.qualified(signatures);
    }
}
