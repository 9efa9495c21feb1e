// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Result;
import org.ohsel.rules.Quoted;

/**
 * The sums in a list of results that no result shows by itself: parts that make up a whole, and, because errors come
 * before warnings, answers that add up to fewer than the base.
 *
 * <p>A way of dividing a whole is reported once, however many of its numbers do not add up: most often a part is missing
 * or there twice, which changes all of them.
 */
final class PartSums {

    private static final Result EMPTY = Result.builder().build();

    private final List<Result> results;
    private final List<ResultNumbers> numbers = new ArrayList<>();
    private final List<Map<String, Integer>> options = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A number of a result; an unknown one if the result has none. */
    private record Cell(ResultNumbers of, String pointer, Range number) {}

    PartSums(List<Result> results) {
        this.results = results;
        for (@Nullable Result result : results) {
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

    private static Map<String, Integer> options(Result result) {
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
        List<Answer> answers = results.get(whole).answers();
        for (int i = 0; i < answers.size() && !reported; i++) {
            @Nullable Answer answer = answers.get(i);
            if (answer != null && answer.option() != null) {
                String option = answer.option();
                reported = check(whole, parts, new Quoted(option), j -> count(j, whole, option), kind, broken);
            }
        }
    }

    private Cell base(int result, int whole) {
        ResultNumbers of = numbers.get(result);
        return cell(of, ResultNumbers.BASE, asksTheSame(result, whole) ? of.unlessSuspect(ResultNumbers.BASE) : null);
    }

    private Cell responses(int result) {
        ResultNumbers of = numbers.get(result);
        return cell(of, ResultNumbers.RESPONSES, of.unlessSuspect(ResultNumbers.RESPONSES));
    }

    private Cell count(int result, int whole, String option) {
        ResultNumbers of = numbers.get(result);
        @Nullable Integer answer = options.get(result).get(option);
        return answer == null || !asksTheSame(result, whole)
                ? cell(of, "", null)
                : cell(of, ResultNumbers.count(answer), of.unlessSuspect(answer));
    }

    private static Cell cell(ResultNumbers of, String pointer, @Nullable Range number) {
        return new Cell(of, pointer, number == null ? Range.UNKNOWN : number);
    }

    /** A part without a question has that of the whole. */
    private boolean asksTheSame(int part, int whole) {
        @Nullable String question = results.get(part).question();
        return question == null || question.equals(results.get(whole).question());
    }

    private boolean check(
            int whole,
            List<Integer> parts,
            Object what,
            IntFunction<Cell> cells,
            Fault.Kind kind,
            BiPredicate<Range, Range> broken) {
        Cell all = cells.apply(whole);
        if (!all.number().isKnown()) {
            return false;
        }
        List<Cell> some = parts.stream().map(cells::apply).toList();
        Range sum = some.stream().map(Cell::number).reduce(Range.ZERO, Range::plus);
        if (!broken.test(sum, all.number())) {
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
