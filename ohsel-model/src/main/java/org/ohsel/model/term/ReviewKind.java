// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a commissioner reviews a provider. An open list.
 *
 * @param code the code, such as {@code insight-visit}
 */
public record ReviewKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** A meeting of a Clinical Quality Review Group (002:17, 19, 29). */
    public static final ReviewKind QUALITY_REVIEW_MEETING = new ReviewKind("quality-review-meeting");

    /** A visit after an indication that a service is falling short (002:31). */
    public static final ReviewKind INSIGHT_VISIT = new ReviewKind("insight-visit");

    /** Involvement in a complaint escalated to commissioners (002:31). */
    public static final ReviewKind ESCALATED_COMPLAINT = new ReviewKind("escalated-complaint");

    /** A review of a trust's action plan (002:29). */
    public static final ReviewKind ACTION_PLAN_REVIEW = new ReviewKind("action-plan-review");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ReviewKind of(String code) {
        return new ReviewKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "review-kind");
    }
}
