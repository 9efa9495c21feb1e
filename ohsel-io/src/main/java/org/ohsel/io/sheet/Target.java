// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.term.Term;

/**
 * The member that a column fills: {@code date}, {@code feedback.text}. A member of a list of objects, such as feedback, gets an
 * object for each row. A column of last days has {@code :end} behind the name: {@code date:end}.
 *
 * @param path the names of the members, from the record inwards
 * @param lists which of them are lists
 * @param type what the value is: a string, a number, a date, a term, a headcount
 * @param isTime whether the value is a time of day
 */
record Target(List<String> path, List<Boolean> lists, Class<?> type, boolean isTime) {

    /** What is written behind the name of a date for a column that has the last day of it. */
    static final String END = ":end";

    /**
     * Finds a member.
     *
     * @param kind the kind of record
     * @param path the path, with points between the names
     * @return the member; empty if the kind has none there, or none that fits into a cell
     */
    static Optional<Target> of(Class<?> kind, String path) {
        List<String> names = Arrays.asList(path.split("\\.", -1));
        List<Boolean> lists = new ArrayList<>();
        @Nullable Class<?> type = kind;
        boolean time = false;
        for (String part : names) {
            String name = part.endsWith(END) ? part.substring(0, part.length() - END.length()) : part;
            @Nullable RecordComponent component = type == null || isValue(type) ? null : component(type, name);
            if (component == null) {
                return Optional.empty();
            }
            lists.add(component.getType() == List.class);
            type = elementType(component.getGenericType());
            time = component.isAnnotationPresent(TimeOfDay.class)
                    || component.getAccessor().isAnnotationPresent(TimeOfDay.class);
        }
        if (type == null || !isValue(type) || (path.contains(END) && type != PartialDate.class)) {
            return Optional.empty();
        }
        return Optional.of(new Target(List.copyOf(names), List.copyOf(lists), type, time));
    }

    /** Whether the value itself is one of a list. */
    boolean isInList() {
        return lists.get(lists.size() - 1);
    }

    /** Whether it is a value in a list, or in an object of a list: there may be several in a record. */
    boolean isPartOfList() {
        return lists.contains(true);
    }

    /** The members of a kind of record that fit into a cell, the direct ones first. */
    static List<String> paths(Class<?> kind) {
        List<String> direct = new ArrayList<>();
        List<String> nested = new ArrayList<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            @Nullable Class<?> type = elementType(component.getGenericType());
            if (type != null && isValue(type)) {
                direct.add(component.getName());
            } else if (type != null && type.isRecord()) {
                for (RecordComponent part : type.getRecordComponents()) {
                    @Nullable Class<?> value = elementType(part.getGenericType());
                    if (value != null && isValue(value)) {
                        nested.add(component.getName() + "." + part.getName());
                    }
                }
            }
        }
        direct.addAll(nested);
        return direct;
    }

    /** The type of the objects in a list member; null if the kind has no such member. */
    static @Nullable Class<?> partType(Class<?> kind, String part) {
        @Nullable RecordComponent component = component(kind, part);
        @Nullable Class<?> type = component == null ? null : elementType(component.getGenericType());
        return component != null && component.getType() == List.class && type != null && !isValue(type) ? type : null;
    }

    /** The names of all members. */
    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The names of the members that are lists of objects. */
    static List<String> parts(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> partType(kind, name) != null)
                .toList();
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        if (!type.isRecord()) {
            return null;
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A value that one cell can hold. */
    private static boolean isValue(Class<?> type) {
        return (!type.isRecord() && !type.isInterface())
                || Term.class.isAssignableFrom(type)
                || type == Headcount.class;
    }

    /** The type of a value, or of the elements of a list; null for a map. */
    private static @Nullable Class<?> elementType(Type type) {
        if (type instanceof Class<?> plain) {
            return Map.class.isAssignableFrom(plain) ? null : plain;
        }
        ParameterizedType generic = (ParameterizedType) type;
        return generic.getRawType() == List.class && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }
}
