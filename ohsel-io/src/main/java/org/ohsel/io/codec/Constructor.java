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

    private final Class<?> type;

    /** Two threads may each look it up; the results are equal. */
    private @Nullable MethodHandle ready;

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
            return IN_NATIVE_IMAGE ? invoke(components) : (Object) handle().invokeExact(components);
        } catch (Throwable e) {
            throw new IllegalStateException("unexpected error in the constructor of " + type.getName(), e);
        }
    }

    /** Slower, but it works where method handles are not to be had. */
    private Object invoke(@Nullable Object[] components) throws ReflectiveOperationException {
        return type.getConstructor(types()).newInstance(components);
    }

    private MethodHandle handle() {
        MethodHandle handle = ready;
        if (handle == null) {
            handle = find();
            ready = handle;
        }
        return handle;
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
