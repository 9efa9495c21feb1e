// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What passes from one body to another when one takes the other's place (002:3). An open list.
 *
 * @param code the code, such as {@code data-controller}
 */
public record TransferredRole(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** The role of controller of the data held. */
    public static final TransferredRole DATA_CONTROLLER = new TransferredRole("data-controller");

    /** The information held. */
    public static final TransferredRole INFORMATION_HELD = new TransferredRole("information-held");

    /** The commissioning of health services. */
    public static final TransferredRole COMMISSIONING = new TransferredRole("commissioning");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static TransferredRole of(String code) {
        return new TransferredRole(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "transferred-role");
    }
}
