// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What sort of assessment or record the planning process requires (002:52-54). An open list.
 *
 * @param code the code, such as {@code equality-impact-assessment}
 */
public record AssessmentKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /**
     * Equality impact assessment (002:52; 003:101; 004:141). Abbreviated to EIA, as is an environmental impact
     * assessment.
     */
    public static final AssessmentKind EQUALITY_IMPACT_ASSESSMENT = new AssessmentKind("equality-impact-assessment");

    /** Quality impact assessment, QIA (002:53). */
    public static final AssessmentKind QUALITY_IMPACT_ASSESSMENT = new AssessmentKind("quality-impact-assessment");

    /** Engagement log (002:54). */
    public static final AssessmentKind ENGAGEMENT_LOG = new AssessmentKind("engagement-log");

    /** Whether the duty to involve applies to a decision, and what follows. */
    public static final AssessmentKind DUTY_TO_INVOLVE_ASSESSMENT = new AssessmentKind("duty-to-involve-assessment");

    /** Integrated impact assessment: equality, quality and more, in one. */
    public static final AssessmentKind INTEGRATED_IMPACT_ASSESSMENT =
            new AssessmentKind("integrated-impact-assessment");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static AssessmentKind of(String code) {
        return new AssessmentKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "assessment-kind");
    }
}
