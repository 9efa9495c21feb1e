// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a person or body did or does. An open list.
 *
 * @param code the code, such as {@code facilitator}
 */
public record Role(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Commissioned it: brought somebody in to do it (000:4). */
    public static final Role COMMISSIONER = new Role("commissioner");

    /** Organised it (003:91). */
    public static final Role ORGANISER = new Role("organiser");

    /** Designed or facilitated it (000:4, 20). */
    public static final Role FACILITATOR = new Role("facilitator");

    /** Represented the programme (000:20). */
    public static final Role PROGRAMME_REPRESENTATIVE = new Role("programme-representative");

    /** Gave expert clinical input (000:20). */
    public static final Role CLINICAL_EXPERT = new Role("clinical-expert");

    /** Presented it (001:6, 9, 13). */
    public static final Role PRESENTER = new Role("presenter");

    /** Answered questions (001:16). */
    public static final Role RESPONDENT = new Role("respondent");

    /** Chaired it (001:6; 003:54). */
    public static final Role CHAIR = new Role("chair");

    /** Leads it (003:12). */
    public static final Role LEAD = new Role("lead");

    /** Worked with the organisers (000:6). */
    public static final Role PARTNER = new Role("partner");

    /** Supported it (003:93). */
    public static final Role SUPPORTER = new Role("supporter");

    /** Took part as a member of the public, whose name is not recorded. */
    public static final Role MEMBER_OF_THE_PUBLIC = new Role("member-of-the-public");

    /** Advised on it (003:48). */
    public static final Role ADVISER = new Role("adviser");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Role of(String code) {
        return new Role(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "role");
    }
}
