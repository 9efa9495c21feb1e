// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.RecordParts;
import org.ohsel.model.Answer;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.term.CountQualifier;

/**
 * The result of one question of a survey, as a table and a chart show it.
 *
 * @param title the question, or what else the result is called
 * @param base how many the percentages are of, in words; null if that is not known
 * @param rows a row for each answer
 */
public record ResultTable(String title, @Nullable String base, List<Row> rows) {

    private static final RecordParts<SurveyResult> RESULTS = RecordParts.of(SurveyResult.class);

    /** Copies the list. */
    public ResultTable {
        rows = List.copyOf(rows);
    }

    /**
     * How many gave an answer.
     *
     * @param option the answer
     * @param count how many gave it, in words, or that this is withheld
     * @param percentage what percentage gave it, as the record has it; null if it does not say
     * @param share the length of the bar, from 0 to 100; null if the number is withheld or not known
     * @param isWithheld whether the number is withheld so that nobody can be identified
     */
    public record Row(
            String option,
            String count,
            @Nullable String percentage,
            @Nullable BigDecimal share,
            boolean isWithheld) {}

    /** The results in a record that have answers. */
    static List<ResultTable> allIn(EngagementRecord engagementRecord) {
        return RESULTS.in(engagementRecord).stream()
                .map(part -> of(part.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The result of a question; null if it has no answers. */
    static @Nullable ResultTable of(SurveyResult result) {
        if (result.answers().isEmpty()) {
            return null;
        }
        @Nullable Headcount base = result.base() == null ? result.responses() : result.base();
        long most = result.answers().stream()
                .mapToLong(answer -> answer.count() == null ? 0 : answer.count())
                .max()
                .orElse(0);
        long whole = base != null && base.count() != null ? Math.max(base.count(), most) : most;
        return new ResultTable(
                title(result.question(), result.label()),
                base == null ? null : of(base),
                result.answers().stream().map(answer -> row(answer, whole)).toList());
    }

    private static String title(@Nullable String question, @Nullable String label) {
        if (question != null && label != null) {
            return question + " – " + label;
        }
        return question != null ? question : label != null ? label : "Result without a question";
    }

    private static Row row(Answer answer, long whole) {
        boolean isWithheld = CountQualifier.SUPPRESSED.equals(answer.qualifier());
        @Nullable BigDecimal percentage = answer.percentage();
        @Nullable BigDecimal share = null;
        if (!isWithheld && percentage != null) {
            share = percentage.min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO);
        } else if (!isWithheld && answer.count() != null && whole > 0) {
            share = BigDecimal.valueOf(100L * answer.count() / whole);
        }
        return new Row(
                answer.option(),
                isWithheld
                        ? "Withheld"
                        : answer.count() == null ? "Not given" : qualified(answer.qualifier(), number(answer.count())),
                percentage == null ? null : percentage.toPlainString() + "%",
                share,
                isWithheld);
    }

    /** A number of people in words: {@code 1,200}, {@code about 50}. */
    static String of(Headcount headcount) {
        if (CountQualifier.SUPPRESSED.equals(headcount.qualifier())) {
            return "withheld";
        }
        return headcount.count() == null ? "not counted" : qualified(headcount.qualifier(), number(headcount.count()));
    }

    static String qualified(@Nullable CountQualifier qualifier, String number) {
        if (qualifier == null || qualifier.equals(CountQualifier.EXACT)) {
            return number;
        }
        return (qualifier.equals(CountQualifier.APPROXIMATELY)
                        ? "about"
                        : qualifier.code().replace('-', ' ')) + " " + number;
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
