// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;

/** A share of the answers that a return gives beside the answers that it is made of. */
enum ReturnShare {
    POSITIVE("Positive", ReturnColumn.POSITIVE, ReturnColumn.VERY_GOOD, ReturnColumn.GOOD),
    NEGATIVE("Negative", ReturnColumn.NEGATIVE, ReturnColumn.POOR, ReturnColumn.VERY_POOR);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** As many as there can be people. */
    private static final int MOST = 1_000_000_000;

    private final String option;
    private final ReturnColumn column;
    private final ReturnColumn first;
    private final ReturnColumn second;

    ReturnShare(String option, ReturnColumn column, ReturnColumn first, ReturnColumn second) {
        this.option = option;
        this.column = column;
        this.first = first;
        this.second = second;
    }

    String option() {
        return option;
    }

    ReturnColumn column() {
        return column;
    }

    /** How many gave one of the two answers; null if that cannot be told. */
    @Nullable
    Integer counted(ReturnRow row) {
        @Nullable Integer one = exact(row, first);
        @Nullable Integer other = exact(row, second);
        return one == null || other == null ? null : one + other;
    }

    private static @Nullable Integer exact(ReturnRow row, ReturnColumn column) {
        Optional<ReturnNumber> number = ReturnNumber.of(row.cell(column));
        @Nullable Integer count = number.isEmpty() ? null : number.get().count();
        return count == null || number.get().qualifier() != null || count > MOST ? null : count;
    }

    /** Whether the total is that of the answers; if not, it is reported, and explains other differences. */
    private static boolean isSum(ReturnRow row, int total) {
        long sum = 0;
        for (ReturnColumn answer : ReturnColumn.ANSWERS) {
            @Nullable Integer count = exact(row, answer);
            if (count == null) {
                return true;
            }
            sum += count;
        }
        return sum == total;
    }

    /** A result with the share as the only answer, for the rule on percentages; null if the two agree or cannot be compared. */
    @Nullable
    SurveyResult disagreement(ReturnRow row) {
        @Nullable Integer part = counted(row);
        @Nullable Integer whole = exact(row, ReturnColumn.TOTAL);
        Optional<BigDecimal> share = ReturnNumber.percentage(row.text(column));
        if (part == null || whole == null || share.isEmpty() || !isSum(row, whole)) {
            return null;
        }
        BigDecimal of = BigDecimal.valueOf(whole);
        BigDecimal off = share.get().multiply(of).subtract(ALL.multiply(BigDecimal.valueOf(part)));
        if (off.abs().compareTo(share.get().ulp().multiply(of)) <= 0) {
            return null;
        }
        return SurveyResult.builder()
                .base(Headcount.of(whole))
                .addAnswer(Answer.builder()
                        .option(option)
                        .count(part)
                        .percentage(share.get())
                        .build())
                .build();
    }
}
