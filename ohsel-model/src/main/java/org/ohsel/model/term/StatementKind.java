// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What sort of statement a document makes. An open list.
 *
 * @param code the code, such as {@code case-for-change}
 */
public record StatementKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** What is aimed for (000:8; 003:50; 004:16, 138). */
    public static final StatementKind AIM = new StatementKind("aim");

    /** Why things cannot stay as they are (004:30-40). */
    public static final StatementKind CASE_FOR_CHANGE = new StatementKind("case-for-change");

    /** What is wanted instead (004:44-53). */
    public static final StatementKind VISION = new StatementKind("vision");

    /** What is believed or done in general (002:8; 004:74-78). */
    public static final StatementKind PRINCIPLE = new StatementKind("principle");

    /** How the work is done (000:6; 002:17). */
    public static final StatementKind APPROACH = new StatementKind("approach");

    /** What must be done (002:50, 56, 59). */
    public static final StatementKind REQUIREMENT = new StatementKind("requirement");

    /** What comes first (002:39). */
    public static final StatementKind PRIORITY = new StatementKind("priority");

    /** What has happened or is happening (003:9-13, 62-84). */
    public static final StatementKind NEWS = new StatementKind("news");

    /** What comes next (003:15-20; 004:136-141). */
    public static final StatementKind NEXT_STEP = new StatementKind("next-step");

    /** What was done about it (003:53-55). */
    public static final StatementKind ACTION = new StatementKind("action");

    /** Background needed to understand the rest (003:30-36, 52). */
    public static final StatementKind CONTEXT = new StatementKind("context");

    /** What was found. */
    public static final StatementKind FINDING = new StatementKind("finding");

    /** What somebody ought to do, in the view of those who say so. */
    public static final StatementKind RECOMMENDATION = new StatementKind("recommendation");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static StatementKind of(String code) {
        return new StatementKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "statement-kind");
    }
}
