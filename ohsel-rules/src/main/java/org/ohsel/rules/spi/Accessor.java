// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gets a component of a record, far faster than a method handle that is not a constant. Compiled on first use, because
 * there are hundreds of them, and an application that only reads never uses them.
 */
public final class Accessor {

    private static final MethodType GENERIC = MethodType.methodType(Object.class, Object.class);
    private static final MethodType FACTORY = MethodType.methodType(Function.class);

    /**
     * What was compiled for the components of a record, by name. A class made for a function is never unloaded, so that there must be
     * one for a component and not one for each accessor: some applications make a validator for each request.
     */
    private static final ClassValue<ConcurrentMap<String, Function<Object, @Nullable Object>>> COMPILED =
            new ClassValue<>() {
                @Override
                protected ConcurrentMap<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private final RecordComponent component;

    /** Several threads may each look it up at the same time: they get the same. */
    private @Nullable Function<Object, @Nullable Object> compiled;

    /**
     * Creates an accessor.
     *
     * @param component the component to get
     */
    public Accessor(RecordComponent component) {
        this.component = component;
    }

    /**
     * Gets the component.
     *
     * @param owner the record
     * @return the component's value
     */
    public @Nullable Object get(Object owner) {
        Function<Object, @Nullable Object> function = compiled;
        if (function == null) {
            function = Reflection.isInNativeImage() ? invoke() : shared();
            compiled = function;
        }
        return function.apply(owner);
    }

    /** Slower, but it works where no class can be made. */
    private Function<Object, @Nullable Object> invoke() {
        Method accessor = component.getAccessor();
        return owner -> {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not accessible: " + component, e);
            }
        };
    }

    private Function<Object, @Nullable Object> shared() {
        return COMPILED.get(component.getDeclaringRecord()).computeIfAbsent(component.getName(), name -> compile());
    }

    @SuppressWarnings("unchecked") // the call site is made for this very type
    private Function<Object, @Nullable Object> compile() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(component.getAccessor());
            return (Function<Object, @Nullable Object>)
                    LambdaMetafactory.metafactory(lookup, "apply", FACTORY, GENERIC, handle, handle.type())
                            .getTarget()
                            .invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("not accessible: " + component, e);
        }
    }
}
