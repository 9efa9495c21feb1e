// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plans, codecs and rules on strings need to know about a record type, and how they may use it. */
public final class Reflection {

    /** GraalVM sets it, to what is being done, while an image is made and when it runs. */
    private static final String IN_NATIVE_IMAGE = "org.graalvm.nativeimage.imagecode";

    private Reflection() {}

    /**
     * Whether this runs in a native image of GraalVM, where no class can be made and method handles are interpreted.
     *
     * @return true if so
     */
    public static boolean isInNativeImage() {
        return System.getProperty(IN_NATIVE_IMAGE) != null;
    }

    /**
     * The field behind a component, which is where Jakarta Validation reads constraints.
     *
     * @param type the record type
     * @param component one of its components
     * @return the field
     */
    public static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record without a field for its component " + component, e);
        }
    }

    /**
     * The type argument of a list, with its annotations.
     *
     * @param field the field behind a component
     * @return the type of the elements; null if the field is not a list
     */
    public static @Nullable AnnotatedType element(Field field) {
        return field.getType() == List.class && field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0]
                : null;
    }

    /**
     * The type of a component's values, or of the elements of a list.
     *
     * @param field the field behind the component
     * @return the type
     */
    public static Class<?> valueType(Field field) {
        @Nullable AnnotatedType element = element(field);
        return element == null ? field.getType() : (Class<?>) element.getType();
    }
}
