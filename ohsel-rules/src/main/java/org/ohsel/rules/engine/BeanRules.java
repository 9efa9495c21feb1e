// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.ValueRule;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.Reflection;

/**
 * Runs the rules on single values for one bean at a time: on the bean itself, and on those parts of it that a Jakarta
 * validator does not enter, such as dates. Parts marked {@link Valid} are left out: the validator enters them itself,
 * and calls again.
 */
public final class BeanRules {

    private record Part(String name, Accessor accessor, boolean validatorGoesIn) {}

    /** What to check in the values of one type. */
    private record TypeRules(List<Part> parts, List<ValueRule<?>> rules) {}

    private final Engine engine;
    private final Map<Class<?>, TypeRules> byType = new ConcurrentHashMap<>();

    /**
     * Creates the rules. Each type is compiled only when its first value is checked.
     *
     * @param engine has the rules, the policy and the context
     */
    public BeanRules(Engine engine) {
        this.engine = engine;
    }

    /**
     * Checks a bean.
     *
     * @param bean the bean
     * @return the findings; pointers are relative to the bean
     */
    public Findings check(Object bean) {
        FindingCollector findings = engine.collector();
        @Nullable String id = bean instanceof EngagementRecord record ? record.id() : null;
        check(bean, true, new ValueWalk(engine.context(), findings, new Place("", id, null)));
        return findings.take();
    }

    private void check(Object value, boolean isBean, ValueWalk walk) {
        TypeRules type = type(value.getClass());
        for (Part part : type.parts()) {
            @Nullable
            Object there =
                    isBean && part.validatorGoesIn() ? null : part.accessor().get(value);
            if (there != null) {
                checkPart(part, there, walk);
            }
        }
        for (ValueRule<?> rule : type.rules()) {
            TypePlan.run(rule, value, walk);
        }
    }

    private void checkPart(Part part, Object value, ValueWalk walk) {
        walk.enter(part.name());
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                @Nullable Object element = list.get(i);
                if (element != null) {
                    walk.enter(i);
                    check(element, false, walk);
                    walk.leave();
                }
            }
        } else {
            check(value, false, walk);
        }
        walk.leave();
    }

    private TypeRules type(Class<?> type) {
        @Nullable TypeRules known = byType.get(type);
        if (known == null) {
            known = compile(type);
            byType.put(type, known);
        }
        return known;
    }

    private TypeRules compile(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        // A term contains only its code, which is written in its place.
        if (type.isRecord() && !Term.class.isAssignableFrom(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                Field field = Reflection.field(type, component);
                if (component.getType() != Map.class && mayBeRuled(Reflection.valueType(field))) {
                    boolean goesIn = isCascaded(field) || isCascaded(Reflection.element(field));
                    parts.add(new Part(component.getName(), new Accessor(component), goesIn));
                }
            }
        }
        List<ValueRule<?>> rules = engine.valueRules().stream()
                .filter(rule -> rule.type().isAssignableFrom(type) && Plans.appliesTo(rule, type))
                .toList();
        return new TypeRules(parts, rules);
    }

    /** Whether a rule can be about a value of a declared type, or about something in it. */
    private boolean mayBeRuled(Class<?> type) {
        return type.isRecord()
                || engine.valueRules().stream()
                        .anyMatch(rule -> rule.type().isAssignableFrom(type) || type.isAssignableFrom(rule.type()));
    }

    private static boolean isCascaded(@Nullable AnnotatedElement element) {
        return element != null && element.isAnnotationPresent(Valid.class);
    }
}
