// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.publishing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.RecordPointer;
import org.ohsel.rules.spi.Reflection;

/**
 * Finds the parts of some types in a record, at any depth. Only the components that lead to one are walked. Thread-safe.
 */
public final class Parts {

    /** Takes a part. */
    public interface Visitor {

        /**
         * Takes a part.
         *
         * @param part the part
         * @param path where it is in its record, as a JSON Pointer
         */
        void part(Object part, RecordPointer path);
    }

    /** A component that leads to parts. */
    private record Way(String name, Accessor accessor) {}

    private final Set<Class<?>> types;
    private final Map<Class<?>, List<Way>> ways = new ConcurrentHashMap<>();

    /**
     * Looks for parts.
     *
     * @param types their types
     */
    public Parts(Set<Class<?>> types) {
        this.types = Set.copyOf(types);
    }

    /**
     * Visits the parts of a record, each before the parts within it.
     *
     * @param record the record
     * @param enters whether to look at a part, and at what is in it; asked of every part on the way, and of the record
     * @param visitor called for each part of one of the types
     */
    public void visit(EngagementRecord record, Predicate<Object> enters, Visitor visitor) {
        walk(record, new RecordPointer(null, null, 0), enters, visitor);
    }

    private void walk(Object part, RecordPointer path, Predicate<Object> enters, Visitor visitor) {
        if (!enters.test(part)) {
            return;
        }
        if (types.contains(part.getClass())) {
            visitor.part(part, path);
        }
        for (Way way : ways(part.getClass())) {
            @Nullable Object value = way.accessor().get(part);
            RecordPointer here = new RecordPointer(path, way.name(), 0);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    @Nullable Object element = list.get(i);
                    if (element != null) {
                        walk(element, new RecordPointer(here, null, i), enters, visitor);
                    }
                }
            } else if (value != null) {
                walk(value, here, enters, visitor);
            }
        }
    }

    private List<Way> ways(Class<?> type) {
        @Nullable List<Way> known = ways.get(type);
        if (known == null) {
            known = compile(type);
            ways.put(type, known);
        }
        return known;
    }

    private List<Way> compile(Class<?> type) {
        List<Way> found = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> valueType = Reflection.valueType(Reflection.field(type, component));
                if (types.contains(valueType) || !ways(valueType).isEmpty()) {
                    found.add(new Way(component.getName(), new Accessor(component)));
                }
            }
        }
        return found;
    }
}
