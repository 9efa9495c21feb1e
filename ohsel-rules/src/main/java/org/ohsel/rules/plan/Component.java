// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One component of a record: how to get its value, and what the value, or each element of it, must be. */
final class Component {

    private final String name;
    private final MethodHandle accessor;
    private final Constraint[] constraints;
    private final Constraint[] elementConstraints;
    private final TypePlan plan;

    /**
     * Makes a component.
     *
     * @param accessor of the type (Object)Object
     * @param plan how to check the value itself, or each element if it is a list
     */
    Component(
            String name,
            MethodHandle accessor,
            List<Constraint> constraints,
            List<Constraint> elementConstraints,
            TypePlan plan) {
        this.name = name;
        this.accessor = accessor;
        this.constraints = constraints.toArray(Constraint[]::new);
        this.elementConstraints = elementConstraints.toArray(Constraint[]::new);
        this.plan = plan;
    }

    boolean checksNothing() {
        return constraints.length == 0 && elementConstraints.length == 0 && plan == TypePlan.NOTHING;
    }

    void check(Object owner, Walk walk) {
        @Nullable Object value = Reflection.get(accessor, owner);
        for (Constraint constraint : constraints) {
            if (!constraint.accepts(value)) {
                walk.violated(constraint, name);
            }
        }
        if (value instanceof List<?> list) {
            checkElements(list, walk);
        } else if (value != null && plan != TypePlan.NOTHING) {
            walk.enter(name);
            plan.check(value, walk);
            walk.leave();
        }
    }

    private void checkElements(List<?> list, Walk walk) {
        if (list.isEmpty() || (elementConstraints.length == 0 && plan == TypePlan.NOTHING)) {
            return;
        }
        walk.enter(name);
        for (int i = 0; i < list.size(); i++) {
            @Nullable Object element = list.get(i);
            walk.enter(i);
            for (Constraint constraint : elementConstraints) {
                if (!constraint.accepts(element)) {
                    walk.violated(constraint);
                }
            }
            if (element != null) {
                plan.check(element, walk);
            }
            walk.leave();
        }
        walk.leave();
    }
}
