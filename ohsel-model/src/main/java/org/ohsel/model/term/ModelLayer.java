// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What part a component plays in the system model of the strategy (004:57, 63, 64). An open list.
 *
 * @param code the code, such as {@code foundation}
 */
public record ModelLayer(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** A foundation: stronger communities (004:57-61). */
    public static final ModelLayer FOUNDATION = new ModelLayer("foundation");

    /** A priority pathway of care (004:63-70). */
    public static final ModelLayer PRIORITY_PATHWAY = new ModelLayer("priority-pathway");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ModelLayer of(String code) {
        return new ModelLayer(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "model-layer");
    }
}
