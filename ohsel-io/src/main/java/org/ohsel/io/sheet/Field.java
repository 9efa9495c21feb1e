// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet, for one kind of record.
 *
 * @param at its number, from 0
 * @param column what it means
 * @param target the member that it fills; null if nobody knows what it means, or if it is left out
 * @param keptAs the name under which its cells are kept if nobody knows what it means
 * @param occurrence how many columns to the left fill the same member: "Feedback" may be there three times
 * @param outer the same for the list around the list that it is in: of two responses beside one feedback, both are of that
 * @param with what else is set in the object that it fills
 */
record Field(
        int at,
        Column column,
        @Nullable Target target,
        String keptAs,
        int occurrence,
        int outer,
        Map<String, String> with) {

    boolean isLeftOut() {
        return column.member() == null;
    }

    boolean isUnknown() {
        return target == null && !isLeftOut();
    }

    boolean fills(List<String> path) {
        return target != null && target.path().equals(path);
    }

    /**
     * Which of several objects of a row a column belongs to: those with the same group are of one object.
     *
     * @param isInnermost whether the object is the one that holds the value, and not one around it
     */
    String group(boolean isInnermost) {
        return isInnermost ? occurrence + (with.isEmpty() ? "" : with.toString()) : String.valueOf(outer);
    }
}
