// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import java.util.List;

/**
 * A term in a closed list: the list is complete, and any other code is an error.
 *
 * <p>The term holds whatever code was written, so that nothing is lost; a rule reports a code that is not in the list.
 */
public interface ClosedTerm extends Term {

    /**
     * The whole list that this term should be in.
     *
     * @return the terms, in their order
     */
    List<? extends ClosedTerm> all();

    /**
     * Whether the code is in the list.
     *
     * @return false if it is an error
     */
    default boolean isKnown() {
        return all().contains(this);
    }
}
