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

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "transferred-role");
    }
}
