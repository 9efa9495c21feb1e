// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.SurveyResult;
import org.ohsel.rules.Quoted;

/**
 * The sums in a list of results that no result shows by itself: parts that make up a whole, and, because errors come
 * before warnings, answers that add up to fewer than the base.
 *
 * <p>A way of dividing a whole is reported once, however many of its numbers do not add up: most often a part is missing
 * or there twice, which changes all of them.
 */
final class PartSums {

    private static final SurveyResult EMPTY = SurveyResult.builder().build();

    private final List<SurveyResult> results;
    private final List<ResultNumbers> numbers = new ArrayList<>();
    private final List<Map<String, Integer>> options = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A number of a result. */
    private record Cell(ResultNumbers of, String pointer, Range number) {}

    PartSums(List<SurveyResult> results) {
        this.results = results;
        for (@Nullable SurveyResult result : results) {
            numbers.add(new ResultNumbers(result == null ? EMPTY : result));
            options.add(result == null ? Map.of() : options(result));
        }
        ResultTree tree = new ResultTree(results);
        checkParts(tree, Fault.Kind.PARTS_ABOVE_WHOLE, (sum, whole) -> sum.fewest() > whole.most());
        checkBelowBase();
        checkParts(
                tree,
                Fault.Kind.PARTS_BELOW_WHOLE,
                (sum, whole) -> sum.isExact() && whole.isExact() && sum.most() < whole.fewest());
    }

    private static Map<String, Integer> options(SurveyResult result) {
        Map<String, Integer> options = new HashMap<>();
        for (int i = 0; i < result.answers().size(); i++) {
            @Nullable Answer answer = result.answers().get(i);
            if (answer != null && answer.option() != null) {
                options.put(answer.option(), i);
            }
        }
        return options;
    }

    List<Fault> faults() {
        return faults;
    }

    private void checkBelowBase() {
        for (int i = 0; i < numbers.size(); i++) {
            @Nullable Fault fault = numbers.get(i).belowBase();
            if (fault != null) {
                faults.add(fault.in("/" + i));
            }
        }
    }

    private void checkParts(ResultTree tree, Fault.Kind kind, BiPredicate<Range, Range> broken) {
        Map<Integer, Map<String, List<Integer>>> parts = tree.parts();
        for (int whole : tree.wholesBottomUp()) {
            for (List<Integer> way : Objects.requireNonNull(parts.get(whole)).values()) {
                checkWay(whole, way, kind, broken);
            }
        }
    }

    /** One part alone is an extract, which may be smaller than the whole. */
    private void checkWay(int whole, List<Integer> parts, Fault.Kind kind, BiPredicate<Range, Range> broken) {
        if (kind == Fault.Kind.PARTS_BELOW_WHOLE && parts.size() < 2) {
            return;
        }
        boolean reported = check(whole, parts, "base", i -> base(i, whole), kind, broken)
                || check(whole, parts, "responses", this::responses, kind, broken);
        if (!reported) {
            checkAnswers(whole, parts, kind, broken);
        }
    }

    /** Adds up all answers in one pass, so that many parts with many answers take no longer than it takes to read them. */
    private void checkAnswers(int whole, List<Integer> parts, Fault.Kind kind, BiPredicate<Range, Range> broken) {
        Map<String, Integer> ofWhole = options.get(whole);
        SortedMap<Integer, List<Cell>> cells = new TreeMap<>();
        for (int part : parts) {
            if (asksTheSame(part, whole)) {
                options.get(part).forEach((option, i) -> {
                    @Nullable Integer answer = ofWhole.get(option);
                    if (answer != null) {
                        cells.computeIfAbsent(answer, key -> new ArrayList<>()).add(count(part, i));
                    }
                });
            }
        }
        for (Map.Entry<Integer, List<Cell>> entry : cells.entrySet()) {
            int answer = entry.getKey();
            Quoted option = new Quoted(results.get(whole).answers().get(answer).option());
            if (check(whole, option, count(whole, answer), entry.getValue(), parts.size(), kind, broken)) {
                return;
            }
        }
    }

    private Cell base(int result, int whole) {
        ResultNumbers of = numbers.get(result);
        boolean comparable = asksTheSame(result, whole);
        return new Cell(of, ResultNumbers.BASE, comparable ? of.unlessSuspect(ResultNumbers.BASE) : Range.UNKNOWN);
    }

    private Cell responses(int result) {
        ResultNumbers of = numbers.get(result);
        return new Cell(of, ResultNumbers.RESPONSES, of.unlessSuspect(ResultNumbers.RESPONSES));
    }

    private Cell count(int result, int answer) {
        ResultNumbers of = numbers.get(result);
        return new Cell(of, ResultNumbers.count(answer), of.unlessSuspect(answer));
    }

    /** A part without a question has that of the whole. */
    private boolean asksTheSame(int part, int whole) {
        @Nullable String question = Blank.asNull(results.get(part).question());
        return part == whole
                || question == null
                || question.equals(results.get(whole).question());
    }

    private boolean check(
            int whole,
            List<Integer> parts,
            String what,
            IntFunction<Cell> cells,
            Fault.Kind kind,
            BiPredicate<Range, Range> broken) {
        Cell all = cells.apply(whole);
        return all.number().isKnown()
                && check(whole, what, all, parts.stream().map(cells::apply).toList(), parts.size(), kind, broken);
    }

    /** Compares numbers with that of the whole; if a part has none, it can be anything. */
    private boolean check(
            int whole,
            Object what,
            Cell all,
            List<Cell> some,
            int parts,
            Fault.Kind kind,
            BiPredicate<Range, Range> broken) {
        Range sum = some.size() < parts ? Range.UNKNOWN : Range.ZERO;
        for (Cell cell : some) {
            sum = sum.plus(cell.number());
        }
        if (!all.number().isKnown() || !broken.test(sum, all.number())) {
            return false;
        }
        faults.add(new Fault(
                kind,
                "/" + whole + all.pointer(),
                Map.of(
                        "what",
                        what,
                        "label",
                        new Quoted(Objects.requireNonNull(results.get(whole).label())),
                        "sum",
                        sum.lowest(),
                        "whole",
                        all.number().highest())));
        all.of().suspect(all.pointer());
        some.forEach(cell -> cell.of().suspect(cell.pointer()));
        return true;
    }
}
