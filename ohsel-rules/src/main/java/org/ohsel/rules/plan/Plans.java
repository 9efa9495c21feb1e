// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.Term;
import org.ohsel.rules.ValueRule;

/**
 * The plans of all types, each compiled when it is first met. A type with a constraint that is not known here has its
 * constraints checked by Hibernate Validator instead: slower, and never wrong.
 */
public final class Plans {

    private final Map<Class<?>, TypePlan> plans = new ConcurrentHashMap<>();
    private final List<ValueRule<?>> rules;

    /**
     * Makes the plans.
     *
     * @param rules the rules on values, in the order in which they are to run
     */
    public Plans(List<? extends ValueRule<?>> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * How to check values of a type.
     *
     * @param type the type
     * @return the plan, {@link TypePlan#NOTHING} if there is nothing to check
     */
    public TypePlan of(Class<?> type) {
        @Nullable TypePlan plan = plans.get(type);
        if (plan == null) {
            plan = compile(type);
            plans.put(type, plan);
        }
        return plan;
    }

    private TypePlan compile(Class<?> type) {
        if (type.isInterface()) {
            return type.isSealed() ? new TypePlan(List.of(), null, List.of(), this) : TypePlan.NOTHING;
        }
        List<Component> components = new ArrayList<>();
        boolean known = !type.isRecord() || knowsConstraints(type);
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(compile(type, component, known));
            }
        }
        List<ValueRule<?>> ours = rules.stream()
                .filter(rule -> rule.type().isAssignableFrom(type))
                .toList();
        TypePlan plan = new TypePlan(components, known ? null : new ReferenceEngine(), ours, null);
        return plan.checksNothing() ? TypePlan.NOTHING : plan;
    }

    private static boolean knowsConstraints(Class<?> type) {
        return Arrays.stream(type.getDeclaredAnnotations()).noneMatch(Constraints::isConstraint)
                && Arrays.stream(type.getRecordComponents())
                        .map(component -> Reflection.field(type, component))
                        .allMatch(field -> Constraints.of(field).isPresent()
                                && Constraints.of(Reflection.element(field)).isPresent());
    }

    private Component compile(Class<?> type, RecordComponent component, boolean withConstraints) {
        Field field = Reflection.field(type, component);
        return new Component(
                // A term is written as a bare text: what is wrong with its code is wrong with the term.
                Term.class.isAssignableFrom(type) ? "" : component.getName(),
                Accessor.of(component),
                new Checks(withConstraints ? Constraints.of(field).orElseThrow() : List.of()),
                field.getType() == List.class,
                new Checks(
                        withConstraints
                                ? Constraints.of(Reflection.element(field)).orElseThrow()
                                : List.of()),
                of(Reflection.valueType(field)));
    }
}
