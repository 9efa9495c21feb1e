// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Criterion;
import org.ohsel.model.planning.Score;
import org.ohsel.model.term.CriterionKind;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;

/** Whether scores and weights fit the criteria that they belong to. */
public final class OptionCriteria {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** As many digits as a weight may have before the point, and after it; another rule reports more. */
    private static final int MOST_DIGITS = 30;

    private OptionCriteria() {}

    /** The scores on one criterion: how many there are, and which do not fit its kind. */
    private static final class Scores {

        private int all;
        private final List<String> wrong = new ArrayList<>();
    }

    /**
     * Checks OHSEL-OPTION-004.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void scoresFitTheirCriterion(CommissioningActivity activity, Reporter reporter) {
        if (activity.criteria().isEmpty() || activity.options().isEmpty()) {
            return;
        }
        Map<String, Integer> byLabel = byLabel(activity.criteria());
        Map<Integer, Scores> found = new HashMap<>();
        OptionLabels.forEachScore(activity, (score, pointer) -> {
            @Nullable Integer index = score.criterion() == null ? null : byLabel.get(score.criterion());
            if (index != null && index >= 0) {
                Scores scores = found.computeIfAbsent(index, key -> new Scores());
                scores.all++;
                @Nullable String member = misfit(activity.criteria().get(index), score);
                if (member != null) {
                    scores.wrong.add(pointer + member);
                }
            }
        });
        found.forEach((index, scores) -> report(index, activity.criteria().get(index), scores, reporter));
    }

    /** Where each criterion is; -1 if two have the same label, which another rule reports. */
    private static Map<String, Integer> byLabel(List<Criterion> criteria) {
        Map<String, Integer> byLabel = new HashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i) != null && criteria.get(i).label() != null) {
                byLabel.merge(criteria.get(i).label(), i, (one, other) -> -1);
            }
        }
        return byLabel;
    }

    /** The member of a score that does not fit the kind of its criterion; null if it does, or says both. */
    private static @Nullable String misfit(Criterion criterion, Score score) {
        if (CriterionKind.HURDLE.equals(criterion.kind()) && score.value() != null && score.met() == null) {
            return "/value";
        }
        return CriterionKind.SCORED.equals(criterion.kind()) && score.met() != null && score.value() == null
                ? "/met"
                : null;
    }

    /** If no score fits, it is the kind of the criterion that is wrong. */
    private static void report(int index, Criterion criterion, Scores scores, Reporter reporter) {
        boolean none = scores.wrong.size() == scores.all && scores.all > 1;
        boolean hurdle = CriterionKind.HURDLE.equals(criterion.kind());
        String which = none ? "none of its " + scores.all + " scores " : "this score ";
        String lacks = none
                ? (hurdle ? "says whether it is met" : "has a value")
                : (hurdle ? "does not say whether it is met" : "has no value");
        for (String pointer : none ? List.of("/criteria/" + index + "/kind") : scores.wrong) {
            reporter.report(
                    pointer,
                    Map.of(
                            "criterion",
                            new Quoted(criterion.label()),
                            "kind",
                            hurdle ? "a hurdle" : "scored",
                            "fault",
                            which + lacks,
                            "member",
                            hurdle ? "met" : "value"));
        }
    }

    /**
     * Checks OHSEL-OPTION-005. Weights that were rounded need not add up exactly: each may be half a unit of its last
     * digit away from what it was.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void weightsAddUp(CommissioningActivity activity, Reporter reporter) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        int weights = 0;
        boolean complete = true;
        for (@Nullable Criterion criterion : activity.criteria()) {
            @Nullable BigDecimal weight = criterion == null ? null : criterion.weight();
            boolean mayBeScored =
                    criterion != null && (criterion.kind() == null || CriterionKind.SCORED.equals(criterion.kind()));
            if (weight == null || !mayBeScored) {
                complete &= weight == null && criterion != null && CriterionKind.HURDLE.equals(criterion.kind());
                continue;
            }
            if (weight.scale() > MOST_DIGITS || weight.precision() - weight.scale() > MOST_DIGITS) {
                return;
            }
            sum = sum.add(weight);
            rounding = rounding.add(BigDecimal.valueOf(5, Math.max(weight.scale(), 0) + 1));
            weights++;
        }
        BigDecimal beyond = sum.subtract(WHOLE);
        if (weights == 0 || beyond.abs().compareTo(rounding) <= 0) {
            return;
        }
        Map<String, ?> arguments = Map.of("sum", sum.stripTrailingZeros().toPlainString());
        if (beyond.signum() > 0) {
            reporter.report("/criteria", arguments);
        } else if (complete) {
            reporter.reportPossible("/criteria", arguments);
        }
    }
}
