// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.ValueRule;

/** How to check the values of one type. */
interface TypePlan {

    /** The plan of types in which there is nothing to check. */
    TypePlan NOTHING = (value, walk) -> {};

    void check(Object value, Walk walk);

    /**
     * A class: its components in their order, and then the rules for the value as a whole.
     *
     * @param reference checks the constraints if the plan does not know them all; null if it does
     */
    record OfClass(List<Component> components, @Nullable ReferenceEngine reference, List<ValueRule<?>> rules)
            implements TypePlan {

        boolean checksNothing() {
            return components.isEmpty() && reference == null && rules.isEmpty();
        }

        @Override
        public void check(Object value, Walk walk) {
            if (reference != null) {
                reference.check(value, walk);
            }
            for (Component component : components) {
                component.check(value, walk);
            }
            for (ValueRule<?> rule : rules) {
                walk.run(rule, value);
            }
        }
    }

    /** An interface: only a value's own class says what it is made of. */
    record OfInterface(Plans plans) implements TypePlan {

        @Override
        public void check(Object value, Walk walk) {
            plans.of(value.getClass()).check(value, walk);
        }
    }
}
