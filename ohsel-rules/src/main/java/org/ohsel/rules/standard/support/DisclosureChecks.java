// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.disclosure.WithheldNumbers;

/** The checks of the rules on what must not be published. */
public final class DisclosureChecks {

    private DisclosureChecks() {}

    /**
     * Checks OHSEL-DISCLOSE-001.
     *
     * @param result the result to check
     * @param reporter takes the findings
     */
    public static void smallNumbers(SurveyResult result, Reporter reporter) {
        small(result.responses(), "/responses", reporter);
        small(result.base(), "/base", reporter);
        if (result.responses() == null) {
            smallPercentage(result.responseRate(), result.eligible(), "/responseRate", reporter);
        }
        for (int i = 0; i < result.answers().size(); i++) {
            @Nullable Answer answer = result.answers().get(i);
            if (answer != null) {
                small(answer.count(), answer.qualifier(), "/answers/" + i, reporter);
                if (answer.count() == null && answer.qualifier() == null) {
                    smallPercentage(answer.percentage(), result.base(), "/answers/" + i + "/percentage", reporter);
                }
            }
        }
    }

    private static void small(@Nullable Headcount headcount, String pointer, Reporter reporter) {
        if (headcount != null && headcount.qualifier() != null) {
            small(headcount.count(), headcount.qualifier(), pointer, reporter);
        }
    }

    private static void small(
            @Nullable Integer count, @Nullable CountQualifier qualifier, String pointer, Reporter reporter) {
        if (count != null && SmallNumbers.isSmall(count) && SmallNumbers.isPublished(qualifier)) {
            reporter.report(pointer + "/count", Map.of("number", count));
        }
    }

    /** Whatever the percentage was before it was rounded, it was of 1 to 4 people. */
    private static void smallPercentage(
            @Nullable BigDecimal percentage, @Nullable Headcount whole, String pointer, Reporter reporter) {
        if (percentage == null
                || whole == null
                || whole.count() == null
                || whole.count() < 1
                || !CountQualifier.EXACT.equals(whole.qualifier())) {
            return;
        }
        Optional<long[]> possible = WithheldNumbers.numbers(percentage, whole.count());
        if (possible.isPresent()) {
            long fewest = possible.get()[0];
            long most = possible.get()[1];
            if (SmallNumbers.isSmall(fewest) && SmallNumbers.isSmall(most)) {
                String number = fewest == most ? String.valueOf(fewest) : fewest + " to " + most;
                String working = number + " (" + percentage.toPlainString() + " % of " + whole.count() + ")";
                reporter.report(pointer, Map.of("number", working));
            }
        }
    }

    /**
     * Checks OHSEL-DISCLOSE-002 for a value that holds results.
     *
     * @param holder the value
     * @param reporter takes the findings
     */
    public static void withheldNumbers(Record holder, Reporter reporter) {
        ResultChecks.results(holder, (results, list) -> withheldNumbers(results, list, reporter));
    }

    /** What follows on any reading is certain; what follows on the usual reading only may well be. */
    private static void withheldNumbers(List<SurveyResult> results, String pointer, Reporter reporter) {
        if (!SmallNumbers.areWithheld(results)) {
            return;
        }
        Map<String, String> certain = new ResultTable(results, pointer, ResultTable.Reading.ANY).workedOut();
        Map<String, String> usual = new ResultTable(results, pointer, ResultTable.Reading.USUAL).workedOut();
        certain.forEach((where, how) -> reporter.report(where, Map.of("how", how)));
        usual.forEach((where, how) -> {
            if (!certain.containsKey(where)) {
                reporter.reportPossible(where, Map.of("how", how + ", as numbers are usually withheld and rounded"));
            }
        });
    }

    /**
     * Checks OHSEL-DISCLOSE-003 for a paper or an item of an agenda.
     *
     * @param value the paper or the item
     * @param reporter takes the findings
     */
    public static void restricted(Record value, Reporter reporter) {
        if (value instanceof Publication paper) {
            restricted(paper.access(), "paper", reporter);
        } else if (value instanceof AgendaItem item && saysMoreThanAnAgenda(item)) {
            restricted(item.access(), "item", reporter);
        }
    }

    private static void restricted(@Nullable AccessRestriction access, String what, Reporter reporter) {
        if (access != null
                && (AccessRestriction.EXEMPT.equals(access) || AccessRestriction.CONFIDENTIAL.equals(access))) {
            reporter.report("/access", Map.of("what", what, "access", access.code()));
        }
    }

    /** An agenda names an item from which the public are excluded; what was said is another matter. */
    private static boolean saysMoreThanAnAgenda(AgendaItem item) {
        return Stream.of(
                        item.statements(),
                        item.questions(),
                        item.decisions(),
                        item.commitments(),
                        item.recommendations(),
                        item.petitions())
                .anyMatch(list -> !list.isEmpty());
    }
}
