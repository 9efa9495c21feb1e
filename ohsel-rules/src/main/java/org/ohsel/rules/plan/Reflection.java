// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plans need to know of a record type. */
final class Reflection {

    private Reflection() {}

    /** Constraints are read where Jakarta Validation reads them: from the field behind the component. */
    static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record without a field for its component " + component, e);
        }
    }

    /** The type argument of a list, with its annotations; null for anything else. */
    static @Nullable AnnotatedType element(Field field) {
        return field.getType() == List.class && field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0]
                : null;
    }

    /** The type of a component's values, or of the elements of a list. */
    static Class<?> valueType(Field field) {
        @Nullable AnnotatedType element = element(field);
        return element == null ? field.getType() : (Class<?>) element.getType();
    }
}
