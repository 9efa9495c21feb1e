// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * What became of a question.
 *
 * @param code the code, such as {@code answered}
 */
public record QuestionStatus(@NotNull String code) implements ClosedTerm {

    /** It was answered. */
    public static final QuestionStatus ANSWERED = new QuestionStatus("answered");

    /** A written answer was promised. */
    public static final QuestionStatus ANSWER_TO_FOLLOW = new QuestionStatus("answer-to-follow");

    /** It was not accepted. */
    public static final QuestionStatus REFUSED = new QuestionStatus("refused");

    /** Those who asked took it back. */
    public static final QuestionStatus WITHDRAWN = new QuestionStatus("withdrawn");

    private static final List<QuestionStatus> VALUES = List.of(ANSWERED, ANSWER_TO_FOLLOW, REFUSED, WITHDRAWN);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static QuestionStatus of(String code) {
        return new QuestionStatus(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<QuestionStatus> values() {
        return VALUES;
    }

    @Override
    public List<QuestionStatus> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "question-status";
    }
}
