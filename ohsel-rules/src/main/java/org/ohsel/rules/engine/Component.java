// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.spi.Accessor;

/** One component of a record. The plan for its values is looked up when the first of them is checked. */
final class Component {

    private final String name;
    private final Accessor accessor;
    private final ComponentChecks checks;
    private final boolean list;
    private final ComponentChecks elementChecks;
    private final Supplier<TypePlan> compiler;

    /** Several threads may each look it up at the same time: they get the same plan. */
    private @Nullable TypePlan plan;

    /**
     * Creates a component.
     *
     * @param name its name on the wire; empty if the record is written as the bare value
     * @param accessor gets its value
     * @param checks the constraints on the value
     * @param list whether the value is a list
     * @param elementChecks the constraints on each element of the list
     * @param compiler provides the plan for the value, or for each element
     */
    Component(
            String name,
            Accessor accessor,
            ComponentChecks checks,
            boolean list,
            ComponentChecks elementChecks,
            Supplier<TypePlan> compiler) {
        this.name = name;
        this.accessor = accessor;
        this.checks = checks;
        this.list = list;
        this.elementChecks = elementChecks;
        this.compiler = compiler;
    }

    String name() {
        return name;
    }

    ComponentChecks checks() {
        return checks;
    }

    ComponentChecks elementChecks() {
        return elementChecks;
    }

    private TypePlan plan() {
        @Nullable TypePlan known = plan;
        if (known == null) {
            known = compiler.get();
            plan = known;
        }
        return known;
    }

    /** Checks this component of the record that the walk has reached. */
    void check(Object owner, ValueWalk walk) {
        @Nullable Object value = accessor.get(owner);
        checks.run(value, name, walk);
        if (value == null) {
            return;
        }
        if (list) {
            checkElements((List<?>) value, walk);
        } else if (plan() != TypePlan.NOTHING) {
            walk.enter(name);
            plan().check(value, walk);
            walk.leave();
        }
    }

    private void checkElements(List<?> elements, ValueWalk walk) {
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
                plan().check(element, walk);
            }
            walk.leave();
        }
        walk.leave();
    }
}
