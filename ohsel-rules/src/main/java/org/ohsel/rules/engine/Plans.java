// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.Term;
import org.ohsel.rules.ValueRule;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.ConstraintRules;
import org.ohsel.rules.spi.ExtensionRule;
import org.ohsel.rules.spi.Reflection;
import org.ohsel.rules.spi.TextRule;

/**
 * The plans of all types, each compiled on first use. If a type has a constraint that is not known here, Hibernate
 * Validator checks the constraints of that type instead: slower, but never wrong.
 */
public final class Plans {

    private final Map<Class<?>, TypePlan> plans = new ConcurrentHashMap<>();
    private final List<ValueRule<?>> rules;
    private final List<TextRule> textRules;
    private final ConstraintRules constraintRules;
    private final Constraints constraints;

    /**
     * Creates the plans.
     *
     * @param rules the rules on values, in the order in which they are to run
     * @param constraintRules the rules under which violations of constraints are reported
     */
    public Plans(List<? extends ValueRule<?>> rules, ConstraintRules constraintRules) {
        this.rules = List.copyOf(rules);
        this.textRules = rules.stream()
                .filter(TextRule.class::isInstance)
                .map(TextRule.class::cast)
                .toList();
        this.constraintRules = constraintRules;
        this.constraints = new Constraints(constraintRules);
    }

    /**
     * The plan that checks values of a type.
     *
     * @param type the type
     * @return the plan; {@link TypePlan#NOTHING} if there is nothing to check
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
            return type.isSealed() ? new TypePlan(List.of(), null, List.of(), List.of(), this) : TypePlan.NOTHING;
        }
        List<Declared> declared = type.isRecord() ? declared(type) : List.of();
        boolean known = Arrays.stream(type.getDeclaredAnnotations()).noneMatch(Constraints::isConstraint)
                && declared.stream().allMatch(Declared::isKnown);
        List<Component> components = new ArrayList<>();
        for (Declared component : declared) {
            components.add(compile(type, component, known));
        }
        List<ValueRule<?>> ours = rules.stream()
                .filter(rule -> !(type.isRecord() && rule instanceof TextRule))
                .filter(rule -> rule.type().isAssignableFrom(type) && appliesTo(rule, type))
                .toList();
        List<ValueRule<?>> inMemory =
                ours.stream().filter(ExtensionRule.class::isInstance).toList();
        TypePlan plan = new TypePlan(
                components,
                known || !type.isRecord() ? null : new HibernateValidatorEngine(type, constraintRules),
                ours.stream().filter(rule -> !(rule instanceof ExtensionRule)).toList(),
                inMemory,
                null);
        return plan.checksNothing() ? TypePlan.NOTHING : plan;
    }

    /** Whether a rule applies to a class. One that cannot say is run, and what it then does is reported. */
    static boolean appliesTo(ValueRule<?> rule, Class<?> type) {
        try {
            return rule.appliesTo(type);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** A component as it is declared. Its constraints are empty if one of them is not known here. */
    private record Declared(
            RecordComponent component,
            Field field,
            Optional<List<Constraint>> constraints,
            Optional<List<Constraint>> elementConstraints) {

        boolean isKnown() {
            return constraints.isPresent() && elementConstraints.isPresent();
        }
    }

    private List<TextRule> textRules(Class<?> type, RecordComponent component) {
        return textRules.stream().filter(rule -> rule.isAbout(type, component)).toList();
    }

    private List<Declared> declared(Class<?> type) {
        List<Declared> declared = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = Reflection.field(type, component);
            declared.add(new Declared(
                    component, field, onMember(type, component, field), constraints.of(Reflection.element(field))));
        }
        return declared;
    }

    private Optional<List<Constraint>> onMember(Class<?> type, RecordComponent component, Field field) {
        MissingMember member = new MissingMember(type, component.getName(), "");
        return constraints
                .of(field)
                .map(all -> all.stream().map(each -> each.on(member)).toList());
    }

    private Component compile(Class<?> type, Declared declared, boolean withConstraints) {
        return new Component(
                // A term is written as a bare string, so a violation on its code is reported on the term.
                Term.class.isAssignableFrom(type) ? "" : declared.component().getName(),
                new Accessor(declared.component()),
                new ComponentChecks(
                        constraints(declared.constraints(), withConstraints), textRules(type, declared.component())),
                declared.field().getType() == List.class,
                new ComponentChecks(constraints(declared.elementConstraints(), withConstraints)),
                () -> of(Reflection.valueType(declared.field())));
    }

    private static List<Constraint> constraints(Optional<List<Constraint>> constraints, boolean withConstraints) {
        return withConstraints ? constraints.orElseThrow() : List.of();
    }
}
