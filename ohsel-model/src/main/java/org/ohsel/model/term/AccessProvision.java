// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What was provided so that people could take part. An open list.
 *
 * @param code the code, such as {@code easy-read}
 */
public record AccessProvision(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Interpretation into British Sign Language. */
    public static final AccessProvision SIGN_LANGUAGE_INTERPRETER = new AccessProvision("sign-language-interpreter");

    /** Information in easy read. */
    public static final AccessProvision EASY_READ = new AccessProvision("easy-read");

    /** Interpretation into another language. */
    public static final AccessProvision INTERPRETER = new AccessProvision("interpreter");

    /** A hearing loop. */
    public static final AccessProvision HEARING_LOOP = new AccessProvision("hearing-loop");

    /** Access without steps. */
    public static final AccessProvision STEP_FREE_ACCESS = new AccessProvision("step-free-access");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static AccessProvision of(String code) {
        return new AccessProvision(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "access-provision");
    }
}
