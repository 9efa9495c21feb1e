// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.term.CountQualifier;

/**
 * The answer that certainly more than half of those gave who answered a question.
 *
 * @param answer the answer
 * @param share how many gave it, in words
 */
record Majority(String answer, String share) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** As many digits as a percentage may have; another rule reports more. */
    private static final int MOST_DIGITS = 30;

    /**
     * The majority in a result of everyone who answered, to a question with one answer each.
     *
     * @param result the result; may be null
     * @return empty if there is none, if it cannot be told, or if the result is of some of the people only
     */
    static Optional<Majority> of(@Nullable SurveyResult result) {
        if (result == null
                || Boolean.TRUE.equals(result.multipleChoice())
                || Blank.asNull(result.partOf()) != null
                || result.characteristic() != null
                || !result.groups().isEmpty()
                || !result.methods().isEmpty()
                || !result.bodies().isEmpty()) {
            return Optional.empty();
        }
        return result.answers().stream()
                .filter(answer -> answer != null && answer.option() != null)
                .flatMap(answer -> of(answer, result.base()).stream())
                .findFirst();
    }

    private static Optional<Majority> of(Answer answer, @Nullable Headcount base) {
        if (answer.count() != null && base != null && base.count() != null && base.most() < Long.MAX_VALUE) {
            CountQualifier qualifier = answer.qualifier() == null ? CountQualifier.EXACT : answer.qualifier();
            long fewest = new Headcount(answer.count(), qualifier, Map.of()).fewest();
            return 2 * fewest > base.most() && fewest <= base.most()
                    ? Optional.of(new Majority(answer.option(), answer.count() + " of " + base.count()))
                    : Optional.empty();
        }
        return isMoreThanHalf(answer.percentage())
                ? Optional.of(new Majority(
                        answer.option(),
                        Objects.requireNonNull(answer.percentage()).toPlainString() + " per cent"))
                : Optional.empty();
    }

    /** Whether it is, in whatever way it was rounded: at least one unit of its last digit above a half. */
    private static boolean isMoreThanHalf(@Nullable BigDecimal percentage) {
        return percentage != null
                && percentage.compareTo(WHOLE) <= 0
                && percentage.scale() <= MOST_DIGITS
                && percentage.scale() >= 0
                && percentage
                                .subtract(BigDecimal.ONE.movePointLeft(percentage.scale()))
                                .compareTo(HALF)
                        >= 0;
    }
}
