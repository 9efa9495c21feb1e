// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import java.util.Locale;

/** A term in a closed list: an enum whose constants are the whole list. */
public interface ClosedTerm extends Term {

    /**
     * The name of the enum constant.
     *
     * @return the name, such as {@code MORE_THAN}
     */
    String name();

    /**
     * {@inheritDoc}
     *
     * @return the constant's name in lower case with hyphens, such as {@code more-than}
     */
    @Override
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
