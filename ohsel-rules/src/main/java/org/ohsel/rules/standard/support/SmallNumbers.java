// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.rules.disclosure.WithheldNumbers;

/**
 * Which numbers are so small that one of the people behind them could be known, and which are withheld for that reason.
 * What a qualifier says is read narrowly here: "about 3" may be anything.
 */
final class SmallNumbers {

    /** The first number that is published, as in the returns of the Friends and Family Test. */
    static final int THRESHOLD = 5;

    private SmallNumbers() {}

    static boolean isSmall(long count) {
        return count > 0 && count < THRESHOLD;
    }

    /** Whether a number is given as it is, or as what it is about. */
    static boolean isPublished(@Nullable CountQualifier qualifier) {
        return qualifier == null
                || CountQualifier.EXACT.equals(qualifier)
                || CountQualifier.APPROXIMATELY.equals(qualifier);
    }

    /** Whether a number is suppressed, or only said to be fewer than 5. Suppressed beside the number itself is not. */
    static boolean isWithheld(@Nullable Integer count, CountQualifier qualifier) {
        return CountQualifier.SUPPRESSED.equals(qualifier)
                ? count == null
                : most(count, qualifier) < THRESHOLD && fewest(count, qualifier) < most(count, qualifier);
    }

    /** Whether any number of some results is withheld. */
    static boolean areWithheld(List<SurveyResult> results) {
        for (@Nullable SurveyResult result : results) {
            if (result != null
                    && (isWithheld(result.eligible())
                            || isWithheld(result.responses())
                            || isWithheld(result.base())
                            || anyWithheld(result.answers()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyWithheld(List<Answer> answers) {
        for (@Nullable Answer answer : answers) {
            if (answer != null && answer.qualifier() != null && isWithheld(answer.count(), answer.qualifier())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithheld(@Nullable Headcount headcount) {
        return headcount != null
                && headcount.qualifier() != null
                && isWithheld(headcount.count(), headcount.qualifier());
    }

    /** The least that a number can be. */
    static long fewest(@Nullable Integer count, CountQualifier qualifier) {
        if (count == null || count < 0) {
            return 0;
        } else if (CountQualifier.EXACT.equals(qualifier) || CountQualifier.AT_LEAST.equals(qualifier)) {
            return count;
        }
        return CountQualifier.OVER.equals(qualifier) || CountQualifier.MORE_THAN.equals(qualifier) ? count + 1L : 0;
    }

    /** The most that a number can be. A number that is impossible says nothing. */
    static long most(@Nullable Integer count, CountQualifier qualifier) {
        if (count == null || count < 0) {
            return WithheldNumbers.UNBOUNDED;
        } else if (CountQualifier.EXACT.equals(qualifier) || CountQualifier.UP_TO.equals(qualifier)) {
            return count;
        }
        return CountQualifier.FEWER_THAN.equals(qualifier) && count > 0 ? count - 1L : WithheldNumbers.UNBOUNDED;
    }
}
