// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.term.CountQualifier;

/**
 * The percentages of one result. Where a sum has already shown that a number is wrong, those that the right number would
 * explain are left alone.
 */
final class ResultPercentages {

    /** Beside a percentage without a number, the qualifier may mean the percentage: it is not below what is written. */
    private static final Set<CountQualifier> NOT_BELOW = Set.of(
            CountQualifier.EXACT,
            CountQualifier.OVER,
            CountQualifier.MORE_THAN,
            CountQualifier.AT_LEAST,
            CountQualifier.SUPPRESSED);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final SurveyResult result;
    private final List<Answer> answers;
    private final ResultNumbers numbers;
    private final Range base;

    ResultPercentages(SurveyResult result, ResultNumbers numbers) {
        this.result = result;
        this.numbers = numbers;
        answers = result.answers();
        base = numbers.asWritten(ResultNumbers.BASE);
    }

    void check() {
        checkAgainstCounts();
        checkRanges();
        checkSum();
    }

    private @Nullable BigDecimal percentage(int answer) {
        @Nullable Answer row = answers.get(answer);
        return row == null || !Percentages.isUsable(row.percentage()) ? null : row.percentage();
    }

    private void checkAgainstCounts() {
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            @Nullable BigDecimal percentage = percentage(i);
            if (percentage != null && !Percentages.fits(numbers.asWritten(i), base, percentage)) {
                wrong.add(i);
            }
        }
        if (wrong.isEmpty()) {
            return;
        }
        boolean otherBase = fitAnotherBase();
        wrong.removeIf(i -> isExplained(i, otherBase));
        if (wrong.size() > 1 && otherBase) {
            report(ResultNumbers.BASE, wrong.get(0));
        } else {
            wrong.forEach(i -> report("/answers/" + i + "/percentage", i));
        }
    }

    private void report(String pointer, int answer) {
        BigDecimal percentage = Objects.requireNonNull(percentage(answer));
        numbers.report(
                Fault.Kind.WRONG_PERCENTAGE,
                pointer,
                Percentages.arguments(numbers.asWritten(answer), base, percentage));
        numbers.suspect(ResultNumbers.count(answer));
        numbers.suspect(ResultNumbers.BASE);
    }

    /** Whether a percentage would fit if the number were right that a sum has shown to be wrong. */
    private boolean isExplained(int answer, boolean otherBase) {
        BigDecimal percentage = Objects.requireNonNull(percentage(answer));
        Range count = numbers.asWritten(answer);
        Range sum = numbers.sum();
        boolean allExact = numbers.hasOneAnswerEach() && sum.isExact() && base.isExact();
        if (numbers.isSuspect(ResultNumbers.BASE)
                && (otherBase || (allExact && Percentages.fits(count, sum, percentage)))) {
            return true;
        }
        if (!numbers.isSuspect(ResultNumbers.count(answer))) {
            return false;
        }
        long rest = sum.fewest() - count.fewest();
        return !allExact
                || (rest <= base.fewest() && Percentages.fits(Range.exactly(base.fewest() - rest), base, percentage));
    }

    /** Whether there is another base that all percentages fit. */
    private boolean fitAnotherBase() {
        Range bases = numbers.hasOneAnswerEach() ? new Range(numbers.sum().fewest(), Long.MAX_VALUE) : Range.UNKNOWN;
        for (int i = 0; i < answers.size(); i++) {
            @Nullable BigDecimal percentage = percentage(i);
            Range count = numbers.asWritten(i);
            if (percentage != null && count.isKnown()) {
                bases = bases.and(count.isExact() ? Percentages.wholes(count.fewest(), percentage) : null);
            }
        }
        return bases.fewest() <= bases.most();
    }

    private void checkRanges() {
        for (int i = 0; i < answers.size(); i++) {
            @Nullable Answer answer = answers.get(i);
            boolean aboveBase = numbers.asWritten(i).fewest() > base.most();
            if (answer != null) {
                checkRange("/answers/" + i + "/percentage", answer.percentage(), aboveBase);
            }
        }
        boolean above = numbers.asWritten(ResultNumbers.RESPONSES).fewest()
                > numbers.asWritten(ResultNumbers.ELIGIBLE).most();
        checkRange("/responseRate", result.responseRate(), above);
    }

    /** Where a part is larger than its whole, a percentage above 100 says no more than that. */
    private void checkRange(String pointer, @Nullable BigDecimal percentage, boolean partAboveWhole) {
        if (percentage != null
                && Percentages.isOutOfRange(percentage)
                && !(partAboveWhole && percentage.signum() > 0)) {
            numbers.report(Fault.Kind.OUT_OF_RANGE, pointer, Map.of("percentage", percentage));
        }
    }

    /** Each percentage may have been rounded up; if another rule reports one of them, the sum says no more. */
    private void checkSum() {
        boolean reported = numbers.has(Fault.Kind.ANSWERS_ABOVE_BASE) || numbers.has(Fault.Kind.WRONG_PERCENTAGE);
        if (!numbers.hasOneAnswerEach()
                || reported
                || answers.stream().anyMatch(row -> row != null && Percentages.isOutOfRange(row.percentage()))) {
            return;
        }
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < answers.size(); i++) {
            @Nullable BigDecimal percentage = percentage(i);
            if (percentage != null && isNotBelow(answers.get(i)) && !numbers.isRepeated(i)) {
                least = least.add(Percentages.least(percentage));
                sum = sum.add(percentage);
            }
        }
        if (least.compareTo(ALL) > 0) {
            numbers.report(Fault.Kind.PERCENTAGES_ABOVE_ALL, "/answers", Map.of("sum", sum.toPlainString()));
        }
    }

    private static boolean isNotBelow(Answer row) {
        return row.count() != null || row.qualifier() == null || NOT_BELOW.contains(row.qualifier());
    }
}
