// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * What obliges an NHS body to involve the public. The same three triggers are in each section of the NHS Act 2006 that
 * says so: 14Z2(2) for CCGs, from 1 April 2013 to 30 June 2022; 14Z45(2) for ICBs, from 1 July 2022; 13Q(2) for NHS
 * England, from 1 April 2013; 242(1B) for NHS trusts and NHS foundation trusts.
 *
 * @param code the code, such as {@code planning}
 */
public record InvolvementTrigger(@NotNull String code) implements ClosedTerm {

    /** (a) The planning of the commissioning arrangements. */
    public static final InvolvementTrigger PLANNING = new InvolvementTrigger("planning");

    /**
     * (b) The development and consideration of proposals for change, where they would have an impact on services.
     */
    public static final InvolvementTrigger PROPOSAL_FOR_CHANGE = new InvolvementTrigger("proposal-for-change");

    /** (c) Decisions affecting the operation of the arrangements, where they would have such an impact. */
    public static final InvolvementTrigger OPERATIONAL_DECISION = new InvolvementTrigger("operational-decision");

    private static final List<InvolvementTrigger> VALUES = List.of(PLANNING, PROPOSAL_FOR_CHANGE, OPERATIONAL_DECISION);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static InvolvementTrigger of(String code) {
        return new InvolvementTrigger(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<InvolvementTrigger> values() {
        return VALUES;
    }

    @Override
    public List<InvolvementTrigger> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "involvement-trigger";
    }
}
