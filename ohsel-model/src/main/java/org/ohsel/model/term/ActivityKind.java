// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What sort of commissioning activity something is: the activities that trigger the planning process of document 002
 * (line 50). An open list.
 *
 * @param code the code, such as {@code procurement}
 */
public record ActivityKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** A commissioning plan. */
    public static final ActivityKind COMMISSIONING_PLAN = new ActivityKind("commissioning-plan");

    /** A project. */
    public static final ActivityKind PROJECT = new ActivityKind("project");

    /** The procurement of a new service. */
    public static final ActivityKind PROCUREMENT = new ActivityKind("procurement");

    /** A proposal for service change. */
    public static final ActivityKind SERVICE_CHANGE_PROPOSAL = new ActivityKind("service-change-proposal");

    /** The development of a policy. */
    public static final ActivityKind POLICY_DEVELOPMENT = new ActivityKind("policy-development");

    /** An operational commissioning decision that affects patients and the public. */
    public static final ActivityKind OPERATIONAL_DECISION = new ActivityKind("operational-decision");

    /** A business case (002:61). */
    public static final ActivityKind BUSINESS_CASE = new ActivityKind("business-case");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ActivityKind of(String code) {
        return new ActivityKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "activity-kind");
    }
}
