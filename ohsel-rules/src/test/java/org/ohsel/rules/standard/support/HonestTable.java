// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;

/**
 * The results that an honest clerk writes of answers that were really given: a whole, and its parts if there are two or
 * more.
 *
 * @param counts how many of each part gave each answer
 * @param multipleChoice whether more than one answer could be chosen
 * @param digits the decimal places of percentages; -1 for no percentages
 * @param rounding how they are rounded
 * @param silent how many responded, but did not answer this question, in each part
 * @param away how many were eligible, but did not respond, in each part
 */
record HonestTable(
        List<List<Integer>> counts, boolean multipleChoice, int digits, RoundingMode rounding, int silent, int away) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<SurveyResult> results() {
        List<SurveyResult> results = new ArrayList<>();
        List<Integer> sums = new ArrayList<>();
        for (int answer = 0; answer < counts.get(0).size(); answer++) {
            int column = answer;
            sums.add(counts.stream().mapToInt(part -> part.get(column)).sum());
        }
        results.add(result("All", null, sums, counts.size()));
        if (hasParts()) {
            counts.forEach(part -> results.add(result(null, "All", part, 1)));
        }
        return results;
    }

    boolean hasParts() {
        return counts.size() > 1;
    }

    private SurveyResult result(String label, String partOf, List<Integer> numbers, int parts) {
        int base = numbers.stream().mapToInt(number -> number).sum();
        int responses = base + silent * parts;
        int eligible = responses + away * parts;
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            answers.add(Answer.builder()
                    .option("Answer " + i)
                    .count(numbers.get(i))
                    .percentage(percentage(numbers.get(i), base))
                    .build());
        }
        return SurveyResult.builder()
                .label(label)
                .partOf(partOf)
                .base(Headcount.of(base))
                .responses(Headcount.of(responses))
                .eligible(Headcount.of(eligible))
                .responseRate(percentage(responses, eligible))
                .multipleChoice(multipleChoice)
                .answers(answers)
                .build();
    }

    private BigDecimal percentage(int part, int whole) {
        return digits < 0 || whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), digits, rounding);
    }
}
