// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.rules.disclosure.WithheldNumbers;

/**
 * The results that stand side by side, as numbers: the answers of each make up its base, unless more than one could be
 * chosen, and the parts of a whole make up the whole. Where it is not certain that they do, such as with two answers of
 * one name, nothing is said to hold.
 */
final class ResultTable {

    /** How numbers were withheld and percentages rounded, as far as the table does not say. */
    enum Reading {
        /** Anything that is possible: any number may be withheld, and percentages are rounded up or down. */
        ANY,

        /** As it is usually done: 0 is not withheld, and percentages are rounded to the nearest. */
        USUAL
    }

    private final WithheldNumbers numbers = new WithheldNumbers();
    private final Map<Integer, String> withheld = new LinkedHashMap<>();
    private final List<@Nullable Row> rows = new ArrayList<>();
    private final Reading reading;

    /** A result as numbers; those that are not recorded are unknown, and null if nothing can be said of them. */
    private record Row(
            @Nullable Integer eligible, @Nullable Integer responses, int base, Map<String, Integer> answers) {}

    ResultTable(List<SurveyResult> results, String pointer, Reading reading) {
        this.reading = reading;
        for (int i = 0; i < results.size(); i++) {
            @Nullable SurveyResult result = results.get(i);
            rows.add(result == null ? null : row(result, pointer + "/" + i));
        }
        ResultTree tree = new ResultTree(results);
        Map<Integer, Map<String, List<Integer>>> parts = tree.parts();
        for (int whole : tree.wholesBottomUp()) {
            parts.getOrDefault(whole, Map.of()).values().forEach(some -> breakDown(whole, some));
        }
    }

    /** The numbers that are withheld and can be worked out: how, by their location, in the order of the results. */
    Map<String, String> workedOut() {
        Map<Integer, String> found = numbers.workOut(withheld.keySet());
        Map<String, String> byPointer = new LinkedHashMap<>();
        new TreeMap<>(found).forEach((number, how) -> byPointer.put(withheld.get(number), how));
        return byPointer;
    }

    private Row row(SurveyResult result, String pointer) {
        @Nullable Integer eligible = number(result.eligible(), pointer + "/eligible");
        @Nullable Integer responses = number(result.responses(), pointer + "/responses");
        @Nullable Integer given = number(result.base(), pointer + "/base");
        int base = given == null ? unknown() : given;
        if (eligible != null && responses != null) {
            numbers.within(responses, eligible);
            percentage(responses, eligible, result.responseRate());
        }
        if (responses != null) {
            numbers.within(base, responses);
        }
        if (given == null && responses != null && reading == Reading.USUAL) {
            numbers.makeUp(responses, List.of(base));
        }
        return new Row(eligible, responses, base, answers(result, base, pointer));
    }

    private Map<String, Integer> answers(SurveyResult result, int base, String pointer) {
        List<Integer> all = new ArrayList<>();
        Map<String, Integer> answers = new HashMap<>();
        boolean clear = result.answers().size() > 1; // nobody asks for one answer: there are others
        for (int i = 0; i < result.answers().size(); i++) {
            @Nullable Answer answer = result.answers().get(i);
            if (answer == null) {
                clear = false;
                continue;
            }
            int number = number(answer, pointer + "/answers/" + i);
            all.add(number);
            percentage(number, base, answer.percentage());
            clear &= answer.option() != null && answers.put(answer.option(), number) == null;
        }
        if (clear && !Boolean.TRUE.equals(result.multipleChoice())) {
            numbers.makeUp(base, all);
        } else {
            all.forEach(answer -> numbers.within(answer, base));
        }
        return clear ? answers : Map.of();
    }

    private void percentage(int part, int whole, @Nullable BigDecimal percentage) {
        if (percentage != null) {
            numbers.percentage(part, whole, percentage, reading == Reading.USUAL);
        }
    }

    private void breakDown(int whole, List<Integer> parts) {
        @Nullable Row all = rows.get(whole);
        List<Row> each = new ArrayList<>();
        for (int part : parts) {
            @Nullable Row row = rows.get(part);
            if (row != null) {
                each.add(row);
            }
        }
        if (all == null) {
            return;
        }
        makeUp(all.eligible, each.stream().map(Row::eligible).toList());
        makeUp(all.responses, each.stream().map(Row::responses).toList());
        makeUp(all.base, each.stream().map(Row::base).toList());
        all.answers.forEach((option, number) ->
                makeUp(number, each.stream().map(row -> row.answers.get(option)).toList()));
    }

    /** Where a part does not say, the others are at most the whole. */
    private void makeUp(@Nullable Integer whole, List<@Nullable Integer> parts) {
        if (whole == null) {
            return;
        }
        List<Integer> numbersOfParts = new ArrayList<>();
        boolean all = true;
        for (@Nullable Integer part : parts) {
            if (part == null) {
                all = false;
            } else {
                numbersOfParts.add(part);
            }
        }
        if (!all) {
            numbersOfParts.add(unknown());
        }
        numbers.makeUp(whole, numbersOfParts);
    }

    private int unknown() {
        return numbers.add(0, WithheldNumbers.UNBOUNDED);
    }

    private @Nullable Integer number(@Nullable Headcount headcount, String pointer) {
        if (headcount == null) {
            return null;
        }
        return headcount.qualifier() == null ? unknown() : number(headcount.count(), headcount.qualifier(), pointer);
    }

    private int number(Answer answer, String pointer) {
        CountQualifier qualifier = answer.qualifier() == null ? CountQualifier.EXACT : answer.qualifier();
        return number(answer.count(), qualifier, pointer);
    }

    private int number(@Nullable Integer count, CountQualifier qualifier, String pointer) {
        long fewest = SmallNumbers.fewest(count, qualifier);
        long most = SmallNumbers.most(count, qualifier);
        boolean isWithheld = SmallNumbers.isWithheld(count, qualifier);
        int number = numbers.add(isWithheld && reading == Reading.USUAL ? 1 : fewest, most);
        if (isWithheld) {
            withheld.put(number, pointer);
        }
        return number;
    }
}
