// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Decision;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Criterion;
import org.ohsel.model.planning.Option;
import org.ohsel.model.planning.Score;
import org.ohsel.model.term.CriterionKind;
import org.ohsel.model.term.OptionStatus;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;

/**
 * Whether the options that were chosen are among those that people were asked about, and that could be chosen. A chosen
 * option is reported for one reason only.
 */
public final class ChosenOptions {

    private final CommissioningActivity activity;

    /** The labels of the options that were chosen; empty unless the activity was approved. */
    private final List<String> chosen;

    /** The options by their labels; of two with the same label the first. */
    private final Map<String, Option> options = new HashMap<>();

    private ChosenOptions(CommissioningActivity activity) {
        this.activity = activity;
        @Nullable Decision decision = activity.decision();
        chosen = decision == null || !Duty.isApproved(activity) ? List.of() : decision.options();
        for (@Nullable Option option : activity.options()) {
            if (option != null && option.label() != null) {
                options.putIfAbsent(option.label(), option);
            }
        }
    }

    /** Whether an activity has no options, so that there is nothing to judge and nothing to build. */
    private static boolean isWithoutChoice(CommissioningActivity activity) {
        @Nullable Decision decision = activity.decision();
        return decision == null || decision.options().isEmpty() || !Duty.isApproved(activity);
    }

    /**
     * Checks OHSEL-OPTION-006.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void peopleWereAskedAboutIt(CommissioningActivity activity, Reporter reporter) {
        if (isWithoutChoice(activity) || activity.consultations().isEmpty()) {
            return;
        }
        ChosenOptions all = new ChosenOptions(activity);
        all.notAsked()
                .forEach((index, option) -> reporter.report(
                        "/decision/options/" + index,
                        Map.of(
                                "option",
                                new Quoted(option),
                                "asked",
                                all.asked().values().stream().map(Quoted::new).toList())));
    }

    /** The chosen options that certainly nobody was asked about, by their positions in the decision. */
    private Map<Integer, String> notAsked() {
        Map<String, String> asked = chosen.isEmpty() ? Map.of() : asked();
        Map<Integer, String> notAsked = new TreeMap<>();
        for (int i = 0; i < chosen.size() && !asked.isEmpty(); i++) {
            @Nullable String label = chosen.get(i);
            if (label != null && !isUnknown(label) && !asked.containsKey(LabelRemedy.key(label)) && !wasAdded(label)) {
                notAsked.put(i, label);
            }
        }
        return notAsked;
    }

    /** Whether an option came up after others had been put to people: then they cannot have been asked about it. */
    private boolean wasAdded(String label) {
        @Nullable Option option = options.get(label);
        return option != null && OptionStatus.ADDED.equals(option.status());
    }

    /**
     * What people were asked about before the decision: labels by their {@linkplain LabelRemedy#key keys}. Empty if that
     * cannot be told: if they were consulted on proposals and not on options, or on an option that the activity does not
     * have.
     */
    private Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        for (@Nullable Consultation consultation : activity.consultations()) {
            if (consultation == null || !mayHaveInformed(consultation)) {
                continue;
            }
            if (consultation.options().isEmpty() && ConsultationTime.isOfPeople(consultation)) {
                return Map.of();
            }
            for (@Nullable String label : consultation.options()) {
                if (label == null || isUnknown(label)) {
                    return Map.of();
                }
                asked.putIfAbsent(LabelRemedy.key(label), label);
            }
            answers(consultation)
                    .filter(options::containsKey)
                    .forEach(label -> asked.putIfAbsent(LabelRemedy.key(label), label));
        }
        return asked;
    }

    private static Stream<String> answers(Consultation consultation) {
        return consultation.results().stream()
                .filter(Objects::nonNull)
                .flatMap(result -> result.answers().stream())
                .filter(Objects::nonNull)
                .map(Answer::option)
                .filter(Objects::nonNull);
    }

    /** Whether a consultation may have been before the decision. */
    private boolean mayHaveInformed(Consultation consultation) {
        return Order.of(consultation.opens(), Duty.decided(activity)) != Order.BROKEN;
    }

    /** Whether the activity lists options, and this is none of them: another rule reports it. */
    private boolean isUnknown(String label) {
        return !activity.options().isEmpty() && !options.containsKey(label);
    }

    /**
     * Checks OHSEL-OPTION-007.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void couldBeChosen(CommissioningActivity activity, Reporter reporter) {
        if (isWithoutChoice(activity) || activity.options().isEmpty()) {
            return;
        }
        ChosenOptions all = new ChosenOptions(activity);
        Map<Integer, String> notAsked = all.notAsked();
        all.ruledOut().forEach((index, reason) -> {
            if (!notAsked.containsKey(index)) {
                reporter.report(
                        "/decision/options/" + index,
                        Map.of("option", new Quoted(all.chosen.get(index)), "reason", reason));
            }
        });
    }

    /** Why chosen options could not be chosen, as a list of phrases, by their positions in the decision. */
    private Map<Integer, List<?>> ruledOut() {
        Map<Integer, List<?>> ruledOut = new TreeMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            @Nullable Option option = chosen.get(i) == null ? null : options.get(chosen.get(i));
            if (option == null) {
                continue;
            }
            // What was rejected after the decision could be chosen when it was taken.
            if (OptionStatus.REJECTED.equals(option.status())
                    && Order.of(option.date(), Duty.decided(activity)) == Order.KEPT) {
                ruledOut.put(i, List.of("its status is rejected"));
            } else {
                int position = i;
                failedHurdle(option)
                        .ifPresent(hurdle -> ruledOut.put(
                                position, List.of(List.of("it does not meet the hurdle", new Quoted(hurdle)))));
            }
        }
        return ruledOut;
    }

    /** The first hurdle that an option does not meet, as everyone says who judged it. */
    private Optional<String> failedHurdle(Option option) {
        return activity.criteria().stream()
                .filter(criterion -> criterion != null && CriterionKind.HURDLE.equals(criterion.kind()))
                .map(Criterion::label)
                .filter(label -> label != null && isFailed(label, option))
                .findFirst();
    }

    private static boolean isFailed(String hurdle, Option option) {
        List<Score> scores = option.scores().stream()
                .filter(score -> score != null && hurdle.equals(score.criterion()) && score.met() != null)
                .toList();
        return !scores.isEmpty() && scores.stream().allMatch(score -> Boolean.FALSE.equals(score.met()));
    }

    /**
     * Checks OHSEL-OPTION-008.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void somethingWasOpen(CommissioningActivity activity, Reporter reporter) {
        if (activity.options().isEmpty() || activity.consultations().isEmpty()) {
            return;
        }
        ChosenOptions all = new ChosenOptions(activity);
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            if (consultation != null && all.wereRejectedBefore(consultation)) {
                // If one of them was chosen, or another that nobody was asked about, that is reported instead.
                if (!all.ruledOut().isEmpty() || !all.notAsked().isEmpty()) {
                    return;
                }
                reporter.report(
                        "/consultations/" + i + "/options",
                        Map.of("opens", Objects.requireNonNull(consultation.opens())));
            }
        }
    }

    /** Whether all the options that people were asked about had been rejected when the consultation opened. */
    private boolean wereRejectedBefore(Consultation consultation) {
        return consultation.opens() != null
                && !consultation.options().isEmpty()
                && consultation.options().stream().allMatch(label -> {
                    @Nullable Option option = label == null ? null : options.get(label);
                    return option != null
                            && OptionStatus.REJECTED.equals(option.status())
                            && Order.of(consultation.opens(), option.date()) == Order.BROKEN;
                });
    }

    /**
     * Checks OHSEL-OPTION-009.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void reasonAgainstTheMajority(CommissioningActivity activity, Reporter reporter) {
        @Nullable Decision decision = activity.decision();
        if (decision == null || Blank.asNull(decision.reason()) != null || isWithoutChoice(activity)) {
            return;
        }
        ChosenOptions all = new ChosenOptions(activity);
        Map<String, Majority> wanted = all.wanted();
        // If most people answered different things to different questions, it cannot be told what they wanted.
        if (wanted.size() == 1 && all.isChoiceWithoutFault()) {
            Majority majority = wanted.values().iterator().next();
            if (all.chosen.stream().noneMatch(label -> LabelRemedy.same(label, majority.answer()))) {
                reporter.report(
                        "/decision/reason",
                        Map.of(
                                "answer", new Quoted(majority.answer()),
                                "share", majority.share(),
                                "chosen", all.chosen.stream().map(Quoted::new).toList()));
            }
        }
    }

    /** Whether no other rule objects to what was chosen. */
    private boolean isChoiceWithoutFault() {
        return chosen.stream().noneMatch(label -> label == null || isUnknown(label))
                && ruledOut().isEmpty()
                && notAsked().isEmpty();
    }

    /** What most people answered before the decision, where the answers are options, by the keys of their labels. */
    private Map<String, Majority> wanted() {
        Map<String, Majority> wanted = new HashMap<>();
        for (@Nullable Consultation consultation : activity.consultations()) {
            if (consultation != null && !consultation.results().isEmpty() && mayHaveInformed(consultation)) {
                Set<String> labels = Stream.concat(consultation.options().stream(), options.keySet().stream())
                        .filter(Objects::nonNull)
                        .map(LabelRemedy::key)
                        .collect(Collectors.toSet());
                consultation.results().stream()
                        .flatMap(result -> Majority.of(result).stream())
                        .filter(majority -> labels.contains(LabelRemedy.key(majority.answer())))
                        .forEach(majority -> wanted.putIfAbsent(LabelRemedy.key(majority.answer()), majority));
            }
        }
        return wanted;
    }
}
