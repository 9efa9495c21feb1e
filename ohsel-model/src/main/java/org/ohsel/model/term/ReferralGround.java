// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * On what grounds a council could refer a proposal to the Secretary of State (SI 2013/218, regulation 23(9), until 30
 * January 2024). An open list.
 *
 * @param code the code, such as {@code inadequate-consultation}
 */
public record ReferralGround(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** It was not consulted adequately. */
    public static final ReferralGround INADEQUATE_CONSULTATION = new ReferralGround("inadequate-consultation");

    /** It was not consulted, and the reasons given for that are not adequate. */
    public static final ReferralGround INADEQUATE_REASONS = new ReferralGround("inadequate-reasons");

    /** The proposal is not in the interests of the health service in its area. */
    public static final ReferralGround NOT_IN_THE_INTERESTS_OF_THE_HEALTH_SERVICE =
            new ReferralGround("not-in-the-interests-of-the-health-service");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ReferralGround of(String code) {
        return new ReferralGround(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "referral-ground");
    }
}
