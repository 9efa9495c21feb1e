// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.EventText;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Recommendation;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.model.term.Progress;

/**
 * A deadline in words.
 *
 * @param summary what is due, on one line
 * @param status the status of iCalendar
 * @param address where more can be found; null if nowhere
 * @param lines what else there is to say, each for a line of its own
 */
record DeadlineText(String summary, String status, @Nullable String address, List<String> lines) {

    private static final int LONGEST_SUMMARY = 100;

    static DeadlineText of(Deadline deadline, LocalDate day, EngagementRecord record, Names names) {
        Optional<String> title = title(record, names);
        if (deadline.part() instanceof Consultation consultation) {
            return ofConsultation(deadline.entry(), consultation, title);
        }
        List<String> lines = new ArrayList<>();
        String text = "";
        String status = "CONFIRMED";
        if (deadline.part() instanceof Commitment commitment) {
            text = Objects.requireNonNullElse(commitment.text(), "");
            status = Progress.DROPPED.equals(commitment.progress()) ? "CANCELLED" : status;
            lines.add(text);
            addBodies(lines, "To be done by: ", commitment.owners(), day, names);
            if (commitment.dueAsSaid() != null) {
                lines.add("Due, as it was said: " + commitment.dueAsSaid());
            }
            names.of(commitment.progress()).ifPresent(progress -> lines.add("Progress: " + progress));
        } else if (deadline.part() instanceof Recommendation recommendation) {
            text = Objects.requireNonNullElse(recommendation.text(), "");
            lines.add(text);
            addBodies(lines, "Recommended to: ", recommendation.addressees(), day, names);
        }
        title.ifPresent(whole -> lines.add("From: " + whole));
        String what = deadline.entry() == CalendarEntry.COMMITMENT_DUE ? "Due: " : "Answer due: ";
        return new DeadlineText(what + shortened(text), status, null, lines);
    }

    private static DeadlineText ofConsultation(
            CalendarEntry entry, Consultation consultation, Optional<String> activity) {
        Optional<String> own = Optional.ofNullable(consultation.title());
        String title = own.or(() -> activity).orElse("");
        String what = switch (entry) {
            case COMMENTS_DUE -> "Council's comments due: ";
            case DECISION_EXPECTED -> "Decision expected: ";
            default -> "Consultation closes: ";
        };
        boolean withdrawn = ConsultationStatus.WITHDRAWN.equals(consultation.status());
        String status = entry == CalendarEntry.DECISION_EXPECTED ? "TENTATIVE" : "CONFIRMED";
        return new DeadlineText(
                what + shortened(title),
                withdrawn ? "CANCELLED" : status,
                consultation.address(),
                activity.filter(whole -> !whole.equals(title)).stream().toList());
    }

    private static void addBodies(List<String> lines, String what, List<BodyRef> bodies, LocalDate day, Names names) {
        List<String> found = names.of(bodies, day);
        if (!found.isEmpty()) {
            lines.add(what + String.join(", ", found));
        }
    }

    /** What a record that can hold a deadline is called. */
    private static Optional<String> title(EngagementRecord record, Names names) {
        if (record instanceof Event event) {
            return Optional.of(new EventText(names).title(event));
        } else if (record instanceof CommissioningActivity activity) {
            return Optional.ofNullable(activity.title());
        } else if (record instanceof Publication publication) {
            return Optional.ofNullable(publication.title());
        } else if (record instanceof Strategy strategy) {
            return Optional.ofNullable(strategy.title());
        } else if (record instanceof ProviderReview review) {
            return Optional.ofNullable(review.title()).or(() -> names.of(review.kind()));
        }
        return Optional.empty();
    }

    /** On one line, and cut after a word if it is long. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_SUMMARY);
        if (end <= 0) {
            end = Character.isLowSurrogate(line.charAt(LONGEST_SUMMARY)) ? LONGEST_SUMMARY - 1 : LONGEST_SUMMARY;
        }
        return line.substring(0, end) + "\u2026";
    }
}
