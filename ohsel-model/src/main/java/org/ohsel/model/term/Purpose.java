// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an engagement is for. An open list.
 *
 * @param code the code, such as {@code test-thinking}
 */
public record Purpose(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** To let people know (000:18; 003:50, 91). */
    public static final Purpose INFORM = new Purpose("inform");

    /** To hear what people think (000:12, 18). */
    public static final Purpose HEAR_VIEWS = new Purpose("hear-views");

    /** To test ideas: what people agree with, and what needs more work (000:18). */
    public static final Purpose TEST_THINKING = new Purpose("test-thinking");

    /** To review what was heard earlier (003:20). */
    public static final Purpose REVIEW_FEEDBACK = new Purpose("review-feedback");

    /** To agree how to work together (003:17, 87). */
    public static final Purpose AGREE_WAYS_OF_WORKING = new Purpose("agree-ways-of-working");

    /** To develop those who lead (003:50). */
    public static final Purpose DEVELOP_LEADERSHIP = new Purpose("develop-leadership");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "engagement-purpose");
    }
}
