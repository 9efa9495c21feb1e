// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Decision;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Criterion;
import org.ohsel.model.planning.Option;
import org.ohsel.model.planning.Score;
import org.ohsel.model.planning.Submission;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;

/** The labels by which options and criteria are referred to. */
public final class OptionLabels {

    private OptionLabels() {}

    /**
     * Checks OHSEL-OPTION-001.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void namedOptionExists(CommissioningActivity activity, Reporter reporter) {
        if (activity.options().isEmpty()) {
            return;
        }
        labels(activity.options(), Option::label).ifPresent(labels -> {
            for (int i = 0; i < activity.consultations().size(); i++) {
                @Nullable Consultation consultation = activity.consultations().get(i);
                if (consultation != null) {
                    check(consultation.options(), labels, "/consultations/" + i, reporter);
                }
            }
            for (int i = 0; i < activity.submissions().size(); i++) {
                @Nullable Submission submission = activity.submissions().get(i);
                check(submission == null ? null : submission.decision(), labels, "/submissions/" + i, reporter);
            }
            check(activity.decision(), labels, "", reporter);
        });
    }

    private static void check(@Nullable Decision decision, Set<String> labels, String pointer, Reporter reporter) {
        if (decision != null) {
            check(decision.options(), labels, pointer + "/decision", reporter);
        }
    }

    private static void check(List<String> named, Set<String> labels, String pointer, Reporter reporter) {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i) != null && !named.get(i).isBlank() && !labels.contains(named.get(i))) {
                reporter.report(
                        pointer + "/options/" + i,
                        Map.of(
                                "option", new Quoted(named.get(i)),
                                "correction", new LabelRemedy(named.get(i), List.copyOf(labels))));
            }
        }
    }

    /**
     * Checks OHSEL-OPTION-002.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void labelsDiffer(CommissioningActivity activity, Reporter reporter) {
        differ("option", "/options/", activity.options(), Option::label, reporter);
        differ("criterion", "/criteria/", activity.criteria(), Criterion::label, reporter);
    }

    private static <T> void differ(
            String what, String pointer, List<T> all, Function<T, @Nullable String> name, Reporter reporter) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < all.size() && all.size() > 1; i++) {
            @Nullable String label = all.get(i) == null ? null : name.apply(all.get(i));
            @Nullable Integer first = label == null ? null : seen.putIfAbsent(label, i);
            if (label != null && first != null) {
                reporter.report(
                        pointer + i + "/label", Map.of("what", what, "first", first + 1, "label", new Quoted(label)));
            }
        }
    }

    /**
     * Checks OHSEL-OPTION-003.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void scoredCriterionExists(CommissioningActivity activity, Reporter reporter) {
        if (activity.criteria().isEmpty() || activity.options().isEmpty()) {
            return;
        }
        labels(activity.criteria(), Criterion::label)
                .ifPresent(labels -> forEachScore(activity, (score, pointer) -> {
                    @Nullable String criterion = score.criterion();
                    if (criterion != null && !criterion.isBlank() && !labels.contains(criterion)) {
                        reporter.report(
                                pointer + "/criterion",
                                Map.of(
                                        "criterion", new Quoted(criterion),
                                        "correction", new LabelRemedy(criterion, List.copyOf(labels))));
                    }
                }));
    }

    /** Takes a score and its location. */
    interface ScoreVisitor {

        void score(Score score, String pointer);
    }

    static void forEachScore(CommissioningActivity activity, ScoreVisitor visitor) {
        for (int i = 0; i < activity.options().size(); i++) {
            @Nullable Option option = activity.options().get(i);
            for (int j = 0; option != null && j < option.scores().size(); j++) {
                @Nullable Score score = option.scores().get(j);
                if (score != null) {
                    visitor.score(score, "/options/" + i + "/scores/" + j);
                }
            }
        }
    }

    /** The labels of all; empty if one lacks its label, so that it cannot be told which there are. */
    private static <T> Optional<Set<String>> labels(List<T> all, Function<T, @Nullable String> name) {
        Set<String> labels = new LinkedHashSet<>();
        for (@Nullable T each : all) {
            @Nullable String label = each == null ? null : name.apply(each);
            if (label == null || label.isBlank()) {
                return Optional.empty();
            }
            labels.add(label);
        }
        return Optional.of(labels);
    }
}
