// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How far people take part, on a published scale. The code names the scale: {@code iap2} for the spectrum of the
 * International Association for Public Participation, {@code arnstein} for Arnstein's ladder of 1969.
 *
 * @param code the code, such as {@code iap2/consult}
 */
public record ParticipationLevel(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** IAP2 1: inform. */
    public static final ParticipationLevel INFORM = new ParticipationLevel("iap2/inform");

    /** IAP2 2: consult. */
    public static final ParticipationLevel CONSULT = new ParticipationLevel("iap2/consult");

    /** IAP2 3: involve. */
    public static final ParticipationLevel INVOLVE = new ParticipationLevel("iap2/involve");

    /** IAP2 4: collaborate. */
    public static final ParticipationLevel COLLABORATE = new ParticipationLevel("iap2/collaborate");

    /** IAP2 5: empower. */
    public static final ParticipationLevel EMPOWER = new ParticipationLevel("iap2/empower");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ParticipationLevel of(String code) {
        return new ParticipationLevel(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "participation-level");
    }
}
