// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.RecordPointer;
import org.ohsel.rules.spi.Reflection;

/**
 * Finds the references in a record: every component marked {@link RecordRef}, and every {@link BodyRef}, at any depth.
 * Only the components that lead to one are walked.
 */
public final class RecordReferences {

    /** Takes the references. */
    public interface Visitor {

        /**
         * Called for each reference to a record.
         *
         * @param id the record's id
         * @param to the type of record that it should refer to
         * @param pointer the location, relative to the record
         */
        void record(String id, Class<?> to, RecordPointer pointer);

        /**
         * Called for each reference to a body.
         *
         * @param body the reference
         * @param pointer the location, relative to the record
         */
        void body(BodyRef body, RecordPointer pointer);
    }

    /**
     * A component that refers to a record of a type or to a body, or that leads to one that does, in which case there
     * is no type.
     */
    private record Link(
            String name, Accessor accessor, @Nullable Class<?> to) {}

    private final Map<Class<?>, List<Link>> links = new ConcurrentHashMap<>();

    /** Creates a finder. Each type is examined only when its first record is visited. */
    public RecordReferences() {}

    /**
     * Visits the references of a record.
     *
     * @param record the record
     * @param visitor takes the references, in the order of the components
     */
    public void visit(Object record, Visitor visitor) {
        visit(record, new RecordPointer(null, null, 0), visitor);
    }

    /**
     * Whether any reference to a body in a record passes a test. Cheaper than a visit.
     *
     * @param record the record
     * @param wanted the test
     * @return true if one does
     */
    public boolean anyBody(Object record, Predicate<BodyRef> wanted) {
        for (Link link : links(record.getClass())) {
            if (link.to() != null) {
                continue;
            }
            @Nullable Object value = link.accessor().get(record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (isAnyBody(list.get(i), wanted)) {
                        return true;
                    }
                }
            } else if (isAnyBody(value, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyBody(@Nullable Object value, Predicate<BodyRef> wanted) {
        if (value instanceof BodyRef body) {
            return body.code() != null && wanted.test(body);
        }
        return value != null && anyBody(value, wanted);
    }

    private void visit(Object owner, RecordPointer path, Visitor visitor) {
        for (Link link : links(owner.getClass())) {
            @Nullable Object value = link.accessor().get(owner);
            if (value instanceof List<?> list) {
                visitElements(link, list, path, visitor);
            } else if (value != null) {
                visitValue(link, value, new RecordPointer(path, link.name(), 0), visitor);
            }
        }
    }

    private void visitElements(Link link, List<?> list, RecordPointer path, Visitor visitor) {
        if (!list.isEmpty()) {
            RecordPointer here = new RecordPointer(path, link.name(), 0);
            for (int i = 0; i < list.size(); i++) {
                visitValue(link, list.get(i), new RecordPointer(here, null, i), visitor);
            }
        }
    }

    private void visitValue(Link link, @Nullable Object value, RecordPointer pointer, Visitor visitor) {
        if (link.to() != null) {
            if (value instanceof String id) {
                visitor.record(id, link.to(), pointer);
            }
        } else if (value instanceof BodyRef body) {
            visitor.body(body, pointer);
        } else if (value != null) {
            visit(value, pointer, visitor);
        }
    }

    private List<Link> links(Class<?> type) {
        @Nullable List<Link> known = links.get(type);
        if (known == null) {
            known = compile(type);
            links.put(type, known);
        }
        return known;
    }

    private List<Link> compile(Class<?> type) {
        List<Link> found = new ArrayList<>();
        if (type.isRecord() && type != BodyRef.class) {
            for (RecordComponent component : type.getRecordComponents()) {
                Field field = Reflection.field(type, component);
                Class<?> valueType = Reflection.valueType(field);
                @Nullable Class<?> to = target(field, Reflection.element(field));
                if (to != null
                        || valueType == BodyRef.class
                        || !links(valueType).isEmpty()) {
                    found.add(new Link(component.getName(), new Accessor(component), to));
                }
            }
        }
        return found;
    }

    /** The type that a component or its elements refer to; null if neither is marked. */
    private static @Nullable Class<?> target(@Nullable AnnotatedElement... elements) {
        for (@Nullable AnnotatedElement element : elements) {
            @Nullable RecordRef reference = element == null ? null : element.getAnnotation(RecordRef.class);
            if (reference != null) {
                return reference.to();
            }
        }
        return null;
    }
}
