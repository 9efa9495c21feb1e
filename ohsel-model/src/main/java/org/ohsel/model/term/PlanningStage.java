// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A stage of a commissioning activity. The first four are those in which document 002 says patients were involved
 * in the Integrated Urgent Care service (line 33). An open list.
 *
 * @param code the code, such as {@code procurement}
 */
public record PlanningStage(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Planning. */
    public static final PlanningStage PLANNING = new PlanningStage("planning");

    /** Procurement. */
    public static final PlanningStage PROCUREMENT = new PlanningStage("procurement");

    /** Decision making. */
    public static final PlanningStage DECISION_MAKING = new PlanningStage("decision-making");

    /** Mobilisation. */
    public static final PlanningStage MOBILISATION = new PlanningStage("mobilisation");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static PlanningStage of(String code) {
        return new PlanningStage(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "planning-stage");
    }
}
