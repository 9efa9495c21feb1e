// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How people were engaged. An open list.
 *
 * @param code the code, such as {@code plenary-session}
 */
public record EngagementMethod(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** A session for everybody present (000:20). */
    public static final EngagementMethod PLENARY_SESSION = new EngagementMethod("plenary-session");

    /** Discussion at tables, each with a facilitator (000:20). */
    public static final EngagementMethod FACILITATED_TABLE_DISCUSSION =
            new EngagementMethod("facilitated-table-discussion");

    /** Printed information for the participants (000:20). */
    public static final EngagementMethod INFORMATION_SHEET = new EngagementMethod("information-sheet");

    /** Clinical experts present to answer questions (000:20). */
    public static final EngagementMethod CLINICAL_EXPERT_ON_HAND = new EngagementMethod("clinical-expert-on-hand");

    /** A presentation (001:9, 13). */
    public static final EngagementMethod PRESENTATION = new EngagementMethod("presentation");

    /** Questions from those present, answered on the spot (001:16; 003:97). */
    public static final EngagementMethod QUESTION_AND_ANSWER_SESSION =
            new EngagementMethod("question-and-answer-session");

    /** A film shown to those present (003:97). */
    public static final EngagementMethod FILM = new EngagementMethod("film");

    /** Discussion on social media, such as under a hashtag (003:97). */
    public static final EngagementMethod SOCIAL_MEDIA = new EngagementMethod("social-media");

    /** Standing groups of patients, such as those of general practices (001:28). */
    public static final EngagementMethod PATIENT_GROUP = new EngagementMethod("patient-group");

    /** Designing a service together with those who use it (001:28). */
    public static final EngagementMethod CO_PRODUCTION = new EngagementMethod("co-production");

    /** Questions that many people answer. */
    public static final EngagementMethod SURVEY = new EngagementMethod("survey");

    /** A few people who discuss a subject with somebody to guide them. */
    public static final EngagementMethod FOCUS_GROUP = new EngagementMethod("focus-group");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static EngagementMethod of(String code) {
        return new EngagementMethod(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "engagement-method");
    }
}
