// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.spi.Reflection;

/**
 * The canonical constructor of a record class. It is looked up when first called, because that takes long and few
 * inputs have records of all classes.
 */
public final class Constructor {

    private static final boolean IN_NATIVE_IMAGE = Reflection.isInNativeImage();

    /**
     * How often to call it by reflection before a method handle is worth its start: one makes as many classes as the constructor
     * has parameters. From JDK 18 reflection makes the same handles.
     */
    private static final int BEFORE_HANDLE = Integer.getInteger("java.specification.version", 18) < 18 ? 10 : 0;

    private final Class<?> type;

    /** Two threads may each look it up; the results are equal. */
    private @Nullable MethodHandle ready;

    private java.lang.reflect.@Nullable Constructor<?> reflected;

    /** Roughly: threads may count each other's calls or not. */
    private int calls;

    /**
     * The constructor of a class.
     *
     * @param type the record class
     */
    public Constructor(Class<?> type) {
        this.type = type;
    }

    /**
     * Creates a record from its components.
     *
     * @param components one for each component, in their order
     * @return the record
     */
    public Object construct(@Nullable Object[] components) {
        try {
            MethodHandle handle = ready;
            return handle != null ? (Object) handle.invokeExact(components) : constructFirst(components);
        } catch (Throwable e) {
            throw new IllegalStateException("unexpected error in the constructor of " + type.getName(), e);
        }
    }

    private Object constructFirst(@Nullable Object[] components) throws Throwable {
        if (IN_NATIVE_IMAGE || calls++ < BEFORE_HANDLE) {
            return reflected().newInstance(components);
        }
        MethodHandle handle = find();
        ready = handle;
        return (Object) handle.invokeExact(components);
    }

    /** Slower in the long run, but it works where method handles are not to be had. */
    private java.lang.reflect.Constructor<?> reflected() throws NoSuchMethodException {
        java.lang.reflect.Constructor<?> known = reflected;
        if (known == null) {
            known = type.getConstructor(types());
            reflected = known;
        }
        return known;
    }

    /** Of the type (Object[])Object. */
    private MethodHandle find() {
        Class<?>[] types = types();
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no public canonical constructor: " + type, e);
        }
    }

    private Class<?>[] types() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }
}
