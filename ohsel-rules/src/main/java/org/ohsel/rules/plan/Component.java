// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record.
 *
 * @param name what it is called on the wire; empty if the record is written as the bare value
 * @param accessor gets its value
 * @param checks what the value must be
 * @param list whether the value is a list
 * @param elementChecks what each element of the list must be
 * @param plan how to check what is in the value, or in each element
 */
record Component(String name, Accessor accessor, Checks checks, boolean list, Checks elementChecks, TypePlan plan) {

    boolean checksNothing() {
        return checks.isEmpty() && elementChecks.isEmpty() && plan == TypePlan.NOTHING;
    }

    /** Checks the component of a record that the walk is at. */
    void check(Object owner, Walk walk) {
        @Nullable Object value = accessor.get(owner);
        checks.run(value, name, walk);
        if (value == null) {
            return;
        }
        if (list) {
            checkElements((List<?>) value, walk);
        } else if (plan != TypePlan.NOTHING) {
            walk.enter(name);
            plan.check(value, walk);
            walk.leave();
        }
    }

    private void checkElements(List<?> elements, Walk walk) {
        int size = elements.size();
        if (size == 0) {
            return;
        }
        walk.enter(name);
        for (int i = 0; i < size; i++) {
            walk.enter(i);
            @Nullable Object element = elements.get(i);
            elementChecks.run(element, "", walk);
            if (element != null) {
                plan.check(element, walk);
            }
            walk.leave();
        }
        walk.leave();
    }
}
