// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/** Honest tables have no finding, and a table in which one number is wrong has one. */
class ResultsPropertyTest {

    private static final EngagementValidator VALIDATOR = EngagementValidator.standard();

    /** A whole with two answers or more, and no parts or several. */
    @Provide
    Arbitrary<HonestTable> tables() {
        Arbitrary<List<List<Integer>>> counts = Arbitraries.integers()
                .between(2, 6)
                .flatMap(answers -> Arbitraries.integers()
                        .between(0, 400)
                        .list()
                        .ofSize(answers)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5));
        return Combinators.combine(
                        counts,
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 2000))
                .as(HonestTable::new);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anHonestTableHasNoFinding(@ForAll("tables") HonestTable table) {
        assertEquals(List.of(), findings(table.results()));
    }

    /** Numbers that are withheld or rounded to tens, too: from 50, that is less than a tenth of the number. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void norHasOneInWhichNumbersAreWithheldOrRounded(
            @ForAll("tables") HonestTable table, @ForAll @Size(max = 36) List<@IntRange(max = 2) Integer> what) {
        List<SurveyResult> results = new ArrayList<>(table.results());
        int answers = results.get(0).answers().size();
        for (int i = 0; i < what.size(); i++) {
            int change = what.get(i);
            int result = i / answers % results.size();
            if (change > 0) {
                results.set(
                        result,
                        withAnswer(
                                results.get(result), i % answers, row -> change == 1 ? withheld(row) : rounded(row)));
            }
        }
        assertEquals(List.of(), findings(results));
    }

    private static Answer withheld(Answer row) {
        return row.withCount(null).withQualifier(CountQualifier.SUPPRESSED);
    }

    private static Answer rounded(Answer row) {
        boolean large = row.count() != null && row.count() >= 50;
        return large
                ? row.withCount((row.count() + 5) / 10 * 10).withQualifier(CountQualifier.APPROXIMATELY)
                : withheld(row);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void oneWrongNumberOfAnAnswerIsOneFinding(
            @ForAll("tables") HonestTable table,
            @ForAll @IntRange(max = 5) int result,
            @ForAll @IntRange(max = 5) int answer,
            @ForAll @IntRange(min = 1, max = 900) int more) {
        Assume.that(table.hasParts() || !table.multipleChoice());
        assertOne(
                table,
                result,
                old -> withAnswer(old, answer % old.answers().size(), row -> row.withCount(row.count() + more)));
        assertOne(
                table,
                result,
                old -> withAnswer(
                        old,
                        answer % old.answers().size(),
                        row -> row.withCount(row.count() > 0 ? row.count() / 2 : 1)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void oneWrongBaseIsOneFinding(
            @ForAll("tables") HonestTable table,
            @ForAll @IntRange(max = 5) int result,
            @ForAll @IntRange(min = 1, max = 900) int more) {
        Assume.that(table.hasParts() || !table.multipleChoice());
        assertOne(table, result, old -> old.withBase(Headcount.of(old.base().count() + more)));
        assertOne(
                table,
                result,
                old -> old.withBase(
                        Headcount.of(old.base().count() > 0 ? old.base().count() / 2 : 1)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void oneWrongNumberOfResponsesIsOneFinding(
            @ForAll("tables") HonestTable table,
            @ForAll @IntRange(max = 5) int result,
            @ForAll @IntRange(min = 1, max = 900) int more) {
        Assume.that(table.hasParts());
        assertOne(
                table,
                result,
                old -> old.withResponses(Headcount.of(old.responses().count() + more)));
        assertOne(
                table,
                result,
                old -> old.withResponses(Headcount.of(
                        old.responses().count() > 0 ? old.responses().count() / 2 : 1)));
    }

    /** More than one unit of its last digit away from what it should be, by calculation with fractions. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void oneWrongPercentageIsOneFinding(
            @ForAll("tables") HonestTable table,
            @ForAll @IntRange(max = 5) int result,
            @ForAll @IntRange(max = 5) int answer,
            @ForAll @IntRange(max = 12000) int hundredths) {
        BigDecimal percentage = BigDecimal.valueOf(hundredths, 2);
        List<SurveyResult> results = table.results();
        SurveyResult old = results.get(result % results.size());
        Answer row = old.answers().get(answer % old.answers().size());
        int base = old.base().count();
        int scale = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal off = percentage
                .multiply(BigDecimal.valueOf(base))
                .subtract(BigDecimal.valueOf(100L * row.count()))
                .abs();
        boolean wrong = (base > 0 && off.compareTo(unit.multiply(BigDecimal.valueOf(base))) > 0)
                || percentage.compareTo(BigDecimal.valueOf(100)) > 0;
        List<Finding> findings = findings(changed(
                table,
                result,
                one -> withAnswer(one, answer % one.answers().size(), each -> each.withPercentage(percentage))));
        assertEquals(wrong ? 1 : 0, findings.size(), () -> findings + " in " + results);
    }

    private static void assertOne(HonestTable table, int result, UnaryOperator<SurveyResult> change) {
        List<SurveyResult> results = changed(table, result, change);
        List<Finding> findings = findings(results);
        assertEquals(1, findings.size(), () -> findings + " in " + results);
        assertTrue(
                findings.get(0).pointer().contains("/results/"),
                () -> findings.get(0).pointer());
    }

    private static List<SurveyResult> changed(HonestTable table, int result, UnaryOperator<SurveyResult> change) {
        List<SurveyResult> results = new ArrayList<>(table.results());
        results.set(result % results.size(), change.apply(results.get(result % results.size())));
        return results;
    }

    private static SurveyResult withAnswer(SurveyResult result, int answer, UnaryOperator<Answer> change) {
        List<Answer> answers = new ArrayList<>(result.answers());
        answers.set(answer, change.apply(answers.get(answer)));
        return result.withAnswers(answers);
    }

    private static List<Finding> findings(List<SurveyResult> results) {
        Event event = Event.builder()
                .id("event-1")
                .kind(EventKind.PUBLIC_EVENT)
                .results(results)
                .build();
        return VALIDATOR.validate(event).kept();
    }
}
