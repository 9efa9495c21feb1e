// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Gets a component of a record. */
@FunctionalInterface
public interface Accessor {

    /**
     * Gets the component.
     *
     * @param owner the record
     * @return the component's value
     */
    @Nullable
    Object get(Object owner);

    /**
     * Compiles an accessor: called far faster than a method handle that is no constant.
     *
     * @param component the component
     * @return what gets it
     */
    static Accessor of(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(component.getAccessor());
            return (Accessor) LambdaMetafactory.metafactory(
                            lookup,
                            "get",
                            MethodType.methodType(Accessor.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            handle.type())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("not accessible: " + component, e);
        }
    }
}
