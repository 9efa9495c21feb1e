// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Decision;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.rules.Messages;
import org.ohsel.rules.standard.support.Laws;

/** The four principles of a fair consultation, as far as data can show them. */
final class ConsultationQuestions {

    /** A consultation and where it is. */
    private record Held(Consultation consultation, Evidence part) {}

    private final Case facts;
    private final CommissioningActivity activity;
    private final List<Held> consultations = new ArrayList<>();

    ConsultationQuestions(Case facts) {
        this.facts = facts;
        this.activity = facts.activity();
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            if (consultation != null && !ConsultationStatus.WITHDRAWN.equals(consultation.status())) {
                consultations.add(new Held(consultation, facts.part("/consultations/" + i, consultation.sources())));
            }
        }
    }

    EvidenceSection section() {
        return new EvidenceSection(
                "consultation",
                "Fair consultation: the Gunning principles",
                "Whoever consults, whether or not the law obliges them to, has to do it while the proposals can still change,"
                        + " with reasons enough to answer, with time enough, and has to take the answers into account"
                        + " conscientiously.",
                List.of(
                        answer(
                                "consultation-formative",
                                "Did a consultation open before the decision was taken?",
                                1,
                                this::formative),
                        answer(
                                "consultation-reasons",
                                "Did people have a document that gives the reasons?",
                                2,
                                this::reasons),
                        answer("consultation-time", "Is it recorded how long people had to answer?", 3, this::time),
                        answer(
                                "consultation-closed-before-decision",
                                "Was the decision taken after the consultation had closed?",
                                4,
                                this::closed),
                        answer(
                                "consultation-considered",
                                "Does the decision name what people said among what was considered?",
                                4,
                                this::considered)));
    }

    /** Answers a question. */
    private interface Answer {

        EvidenceLine to(Question question);
    }

    private EvidenceLine answer(String id, String words, int principle, Answer answer) {
        Question question = new Question(id, words, Laws.GUNNING + principle, null);
        if (consultations.isEmpty()) {
            return activity.involvements().isEmpty()
                    ? question.notApplicable("No consultation is recorded.")
                    : question.notRecorded("People were involved, but no consultation is recorded by itself.");
        }
        return answer.to(question);
    }

    private List<Evidence> parts() {
        return consultations.stream().map(Held::part).toList();
    }

    private EvidenceLine formative(Question question) {
        return facts.withoutDecision(question).orElseGet(() -> {
            List<Timing> timings = consultations.stream()
                    .map(held -> Timing.of(held.consultation().opens(), facts.decided()))
                    .toList();
            if (timings.contains(Timing.BEFORE)) {
                return question.yes(
                        "It opened ("
                                + words(consultations
                                        .get(timings.indexOf(Timing.BEFORE))
                                        .consultation()
                                        .opens()) + ") before the decision (" + words(facts.decided()) + ").",
                        parts());
            }
            return Timing.all(Timing.AFTER, timings)
                    ? question.no(
                            "Every consultation that is recorded opened after the decision (" + words(facts.decided())
                                    + ").",
                            parts())
                    : question.notRecorded("The dates do not tell which came first.", parts());
        });
    }

    private EvidenceLine reasons(Question question) {
        List<Evidence> shown = new ArrayList<>();
        boolean isEach = true;
        for (Held held : consultations) {
            List<String> documents = held.consultation().documents();
            shown.add(held.part());
            shown.addAll(facts.records(documents));
            @Nullable PartialDate first = firstPublished(documents);
            if (Timing.of(first, held.consultation().closes()) == Timing.AFTER) {
                return question.no(
                        "The documents that are recorded came out (" + words(first) + ") after it had closed ("
                                + words(held.consultation().closes()) + ").",
                        List.copyOf(shown));
            }
            if (Timing.of(first, held.consultation().opens()) == Timing.AFTER) {
                return question.notRecorded(
                        "The documents that are recorded came out (" + words(first)
                                + ") after it had opened; what people had from the start is not recorded.",
                        List.copyOf(shown));
            }
            isEach &= !documents.isEmpty();
        }
        return isEach
                ? question.yes("Each consultation names its documents.", shown)
                : question.notRecorded("A consultation names no document.", shown);
    }

    /** The first day on which one of the documents can have come out; null if that is not certain of each. */
    private @Nullable PartialDate firstPublished(List<String> documents) {
        List<PartialDate> published = new ArrayList<>();
        for (@Nullable String id : documents) {
            if (id == null
                    || !(facts.record(id) instanceof Publication publication)
                    || publication.published() == null
                    || !publication.published().isCertain()
                    || publication.published().earliest() == null) {
                return null;
            }
            published.add(PartialDate.of(
                    Objects.requireNonNull(publication.published().earliest())));
        }
        return published.stream().sorted().findFirst().orElse(null);
    }

    private EvidenceLine time(Question question) {
        List<String> periods = new ArrayList<>();
        for (Held held : consultations) {
            @Nullable PartialDate opens = held.consultation().opens();
            @Nullable PartialDate closes = held.consultation().closes();
            if (opens == null || closes == null) {
                return question.notRecorded("A consultation does not say when it opened and closed.", parts());
            } else if (Timing.of(closes, opens) == Timing.BEFORE) {
                return question.notRecorded("A consultation closes before it opens: a date is wrong.", parts());
            }
            periods.add("from " + words(opens) + " to " + words(closes));
        }
        return question.yes(
                "It was open " + String.join("; ", periods) + ". No law says how long it has to be.", parts());
    }

    private EvidenceLine closed(Question question) {
        return facts.withoutDecision(question).map(this::orStillOpen).orElseGet(() -> {
            List<Held> before = consultations.stream()
                    .filter(held -> Timing.of(held.consultation().opens(), facts.decided()) != Timing.AFTER)
                    .toList();
            List<Evidence> parts = before.stream().map(Held::part).toList();
            List<Timing> timings = before.stream()
                    .map(held -> Timing.of(held.consultation().closes(), facts.decided()))
                    .toList();
            if (timings.contains(Timing.AFTER)) {
                Held open = before.get(timings.indexOf(Timing.AFTER));
                return question.no(
                        "The decision was taken (" + words(facts.decided()) + ") before it closed ("
                                + words(open.consultation().closes()) + ").",
                        List.of(open.part()));
            } else if (before.isEmpty()) {
                return question.notApplicable("No consultation is recorded that opened before the decision.", parts());
            }
            return Timing.all(Timing.BEFORE, timings)
                    ? question.yes(
                            "The decision (" + words(facts.decided()) + ") came after the day on which it closed.",
                            parts)
                    : question.notRecorded("The dates do not tell which came first.", parts);
        });
    }

    /** On the day that counts as today, a consultation may still be open, so that nothing was to be decided yet. */
    private EvidenceLine orStillOpen(EvidenceLine line) {
        for (Held held : consultations) {
            if (Timing.of(facts.today(), held.consultation().closes()) == Timing.BEFORE) {
                return new EvidenceLine(
                        line.id(),
                        line.question(),
                        EvidenceAnswer.NOT_APPLICABLE,
                        line.law(),
                        line.inForce(),
                        "It has not closed yet (" + words(held.consultation().closes()) + ").",
                        List.of(held.part()));
            }
        }
        return line;
    }

    private EvidenceLine considered(Question question) {
        return facts.withoutDecision(question)
                .filter(line -> activity.decision() == null || line.answer() == EvidenceAnswer.NOT_APPLICABLE)
                .orElseGet(() -> considered(question, Objects.requireNonNull(activity.decision())));
    }

    private EvidenceLine considered(Question question, Decision decision) {
        Set<String> documents = new HashSet<>();
        Set<String> answers = new HashSet<>();
        for (Held held : consultations) {
            documents.addAll(held.consultation().documents());
            answers.addAll(held.consultation().reports());
            answers.addAll(held.consultation().events());
        }
        List<String> considered =
                decision.considered().stream().filter(Objects::nonNull).toList();
        List<String> said = considered.stream().filter(answers::contains).toList();
        List<Evidence> shown = new ArrayList<>(List.of(facts.part("/decision", decision.sources())));
        if (considered.isEmpty()) {
            return question.notRecorded("The decision names nothing that was considered.", shown);
        } else if (said.isEmpty()) {
            shown.addAll(facts.records(considered));
            return question.notRecorded(
                    documents.containsAll(considered)
                            ? "The decision names only what people were given to read."
                            : "The decision names records that are neither a report nor an event of the consultation.",
                    shown);
        }
        shown.addAll(facts.records(said));
        return question.yes("It names a report or an event of the consultation.", shown);
    }

    private static String words(@Nullable PartialDate date) {
        return date == null ? "no date" : Messages.english().date(date);
    }
}
