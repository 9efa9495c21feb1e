// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.spi.Accessor;

/** One component of a record. How to check what is in it is worked out when there is first something in it. */
final class Component {

    private final String name;
    private final Accessor accessor;
    private final ComponentChecks checks;
    private final boolean list;
    private final ComponentChecks elementChecks;
    private final Supplier<TypePlan> compiler;

    /** Threads that come at the same time may each get it: it is the same. */
    private @Nullable TypePlan plan;

    /**
     * Describes a component.
     *
     * @param name what it is called on the wire; empty if the record is written as the bare value
     * @param accessor gets its value
     * @param checks what the value must be
     * @param list whether the value is a list
     * @param elementChecks what each element of the list must be
     * @param compiler tells how to check what is in the value, or in each element
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

    /** Checks the component of a record that the walk is at. */
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
