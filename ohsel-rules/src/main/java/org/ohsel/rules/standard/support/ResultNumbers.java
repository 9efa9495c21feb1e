// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;

/**
 * The numbers of one result, and how they contradict each other.
 *
 * <p>One wrong number can break several sums. So that it is reported once, the comparisons are made in a fixed order:
 * errors before warnings, and the numbers of one that fails are suspects, which count as unknown in those that follow.
 */
final class ResultNumbers {

    static final String BASE = "/base";
    static final String RESPONSES = "/responses";
    static final String ELIGIBLE = "/eligible";

    private final SurveyResult result;
    private final Range base;
    private final Range responses;
    private final Range eligible;
    private final Set<String> repeated;
    private final Range[] counts;
    private final Set<String> suspects = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    ResultNumbers(SurveyResult result) {
        this.result = result;
        base = Range.of(result.base());
        responses = Range.of(result.responses());
        eligible = Range.of(result.eligible());
        repeated = repeated(result.answers());
        counts = new Range[result.answers().size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] =
                    isRepeated(i) ? Range.UNKNOWN : Range.of(result.answers().get(i));
        }
        checkOrder();
        checkRate();
        checkAnswers();
        new ResultPercentages(result, this).check();
    }

    private static Set<String> repeated(List<Answer> answers) {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Answer answer : answers) {
            if (answer != null && answer.option() != null && !once.add(answer.option())) {
                repeated.add(answer.option());
            }
        }
        return repeated;
    }

    static String count(int answer) {
        return "/answers/" + answer + "/count";
    }

    List<Fault> faults() {
        return faults;
    }

    boolean has(Fault.Kind kind) {
        return faults.stream().anyMatch(fault -> fault.kind() == kind);
    }

    void report(Fault.Kind kind, String pointer, Map<String, ?> arguments) {
        faults.add(new Fault(kind, pointer, arguments));
    }

    void suspect(String number) {
        suspects.add(number);
    }

    boolean isSuspect(String number) {
        return suspects.contains(number);
    }

    /** A number, unless it contradicts another. */
    Range unlessSuspect(String number) {
        return isSuspect(number) ? Range.UNKNOWN : asWritten(number);
    }

    /** A number, even if it contradicts another. */
    Range asWritten(String number) {
        return switch (number) {
            case BASE -> base;
            case RESPONSES -> responses;
            default -> eligible;
        };
    }

    /** How many gave an answer, unless that contradicts another number. */
    Range unlessSuspect(int answer) {
        return !suspects.isEmpty() && isSuspect(count(answer)) ? Range.UNKNOWN : counts[answer];
    }

    /** How many gave an answer, even if that contradicts another number. */
    Range asWritten(int answer) {
        return counts[answer];
    }

    boolean hasOneAnswerEach() {
        return !Boolean.TRUE.equals(result.multipleChoice());
    }

    /** Whether the option is there twice. Then the numbers of both are unknown: one may be a row too many. */
    boolean isRepeated(int answer) {
        @Nullable Answer row = result.answers().get(answer);
        return row != null && repeated.contains(row.option());
    }

    /** The sum of all answers as they are written. */
    Range sum() {
        Range sum = Range.ZERO;
        for (Range count : counts) {
            sum = sum.plus(count);
        }
        return sum;
    }

    private void checkOrder() {
        if (responses.isKnown()) {
            compare(BASE, "answered this question", result.base(), RESPONSES, "responded", result.responses());
            compare(RESPONSES, "responded", result.responses(), ELIGIBLE, "were eligible", result.eligible());
        } else {
            compare(BASE, "answered this question", result.base(), ELIGIBLE, "were eligible", result.eligible());
        }
    }

    private void compare(
            String number,
            String did,
            @Nullable Headcount count,
            String limit,
            String could,
            @Nullable Headcount other) {
        if (count == null
                || other == null
                || unlessSuspect(number).fewest() <= unlessSuspect(limit).most()) {
            return;
        }
        Map<String, String> arguments = Map.of(
                "count",
                CountChecks.qualified(count),
                "did",
                did,
                "other",
                CountChecks.qualified(other),
                "could",
                could);
        report(Fault.Kind.MORE_THAN_COULD, number, arguments);
        suspect(number);
        suspect(limit);
    }

    private void checkRate() {
        @Nullable BigDecimal rate = result.responseRate();
        if (rate != null && Percentages.isUsable(rate)) {
            Range some = unlessSuspect(RESPONSES);
            Range all = unlessSuspect(ELIGIBLE);
            if (!Percentages.fits(some, all, rate)) {
                report(Fault.Kind.WRONG_RATE, "/responseRate", Percentages.arguments(some, all, rate));
                suspect(RESPONSES);
                suspect(ELIGIBLE);
            }
        }
    }

    /** Where the base has no upper bound, all those who answered any question, or could have, are the limit. */
    private void checkAnswers() {
        String limit = base.most() != Long.MAX_VALUE ? BASE : responses.most() != Long.MAX_VALUE ? RESPONSES : ELIGIBLE;
        long most = unlessSuspect(limit).most();
        if (hasOneAnswerEach()) {
            Range sum = sum();
            if (sum.fewest() > most) {
                report(
                        Fault.Kind.ANSWERS_ABOVE_BASE,
                        limit,
                        Map.of("sum", sum.lowest(), "most", asWritten(limit).highest()));
                suspectAnswers();
                suspect(limit);
            }
            return;
        }
        int largest = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i].fewest() > most) {
                largest = largest < 0 || counts[i].fewest() > counts[largest].fewest() ? i : largest;
                suspect(count(i));
            }
        }
        if (largest >= 0) {
            Map<String, String> arguments = Map.of(
                    "count", counts[largest].lowest(), "most", asWritten(limit).highest());
            report(Fault.Kind.ANSWER_ABOVE_BASE, count(largest), arguments);
            suspect(limit);
        }
    }

    /**
     * Answers that add up to fewer than the base, which can be told only if every number is there and exact. One answer
     * alone is an extract.
     */
    @Nullable
    Fault belowBase() {
        Range sum = sum();
        boolean below = hasOneAnswerEach()
                && counts.length > 1
                && sum.isExact()
                && sum.most() < unlessSuspect(BASE).fewest()
                && base.isExact()
                && IntStream.range(0, counts.length).noneMatch(i -> isSuspect(count(i)));
        if (!below) {
            return null;
        }
        suspectAnswers();
        suspect(BASE);
        long missing = base.fewest() - sum.fewest();
        return new Fault(
                Fault.Kind.ANSWERS_BELOW_BASE,
                BASE,
                Map.of("sum", sum.fewest(), "base", base.fewest(), "missing", missing));
    }

    private void suspectAnswers() {
        IntStream.range(0, counts.length).forEach(i -> suspect(count(i)));
    }
}
