// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.example.CompleteExamples;
import org.ohsel.model.term.OpenTerm;

/** The record types of the model, including the terms of open lists, and which is part of which. */
final class Types {

    /** For each part, the component of another type that can hold it, on the shortest path to a record of a log. */
    private static final Map<Class<?>, RecordComponent> HOLDERS = holders();

    private static final Map<Class<?>, Record> EXAMPLES =
            CompleteExamples.values().stream().collect(toMap(Object::getClass, value -> value));

    private Types() {}

    static List<Class<?>> all() {
        return Stream.concat(
                        ModelArbitraries.recordTypes().stream(),
                        HOLDERS.keySet().stream().filter(OpenTerm.class::isAssignableFrom))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    static RecordComponent holder(Class<?> part) {
        return HOLDERS.get(part);
    }

    private static Map<Class<?>, RecordComponent> holders() {
        Map<Class<?>, RecordComponent> holders = new LinkedHashMap<>();
        Queue<Class<?>> left = new ArrayDeque<>(EngagementRecord.kinds());
        left.add(EngagementLog.class);
        while (!left.isEmpty()) {
            for (RecordComponent component : left.remove().getRecordComponents()) {
                Class<?> part = valueType(component);
                if (part.isRecord() && holders.putIfAbsent(part, component) == null) {
                    left.add(part);
                }
            }
        }
        return holders;
    }

    static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> valueType(RecordComponent component) {
        return component.getType() == List.class
                ? (Class<?>)
                        list(component).getAnnotatedActualTypeArguments()[0].getType()
                : component.getType();
    }

    /**
     * The elements of a list, with the constraints on them; if the component is not a list, an element without
     * constraints.
     */
    static AnnotatedElement element(RecordComponent component) {
        return component.getType() == List.class ? list(component).getAnnotatedActualTypeArguments()[0] : Object.class;
    }

    private static AnnotatedParameterizedType list(RecordComponent component) {
        return (AnnotatedParameterizedType) field(component).getAnnotatedType();
    }

    /** A valid value of the type that a component belongs to, with that component replaced. */
    static Record exampleWith(RecordComponent component, Object value) {
        Class<?> type = component.getDeclaringRecord();
        try {
            Object example = example(type);
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                boolean replaced = components[i].getName().equals(component.getName());
                values[i] = replaced ? value : components[i].getAccessor().invoke(example);
            }
            return (Record) type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object example(Class<?> type) throws ReflectiveOperationException {
        if (!OpenTerm.class.isAssignableFrom(type)) {
            return EXAMPLES.get(type);
        }
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .findFirst()
                .orElseThrow()
                .get(null);
    }
}
