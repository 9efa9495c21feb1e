// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a proposal for change came before the Secretary of State. An open list.
 *
 * @param code the code, such as {@code notified-to-secretary-of-state}
 */
public record InterventionKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /**
     * NHS England or an ICB notified a reconfiguration on which it has to consult the council: NHS Act 2006, Schedule 10A,
     * paragraph 2, from 31 January 2024.
     */
    public static final InterventionKind NOTIFIED = new InterventionKind("notified-to-secretary-of-state");

    /** A council referred it: SI 2013/218, regulation 23(9), until 30 January 2024. */
    public static final InterventionKind REFERRED = new InterventionKind("referred-to-secretary-of-state");

    /** Somebody, who may be anyone, asked the Secretary of State to call it in, from 31 January 2024. */
    public static final InterventionKind CALL_IN_REQUESTED = new InterventionKind("call-in-requested");

    /** The Secretary of State called it in: NHS Act 2006, Schedule 10A, paragraph 3, from 31 January 2024. */
    public static final InterventionKind CALLED_IN = new InterventionKind("called-in");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static InterventionKind of(String code) {
        return new InterventionKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "intervention-kind");
    }
}
