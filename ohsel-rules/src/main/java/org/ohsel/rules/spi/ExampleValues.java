// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.example.Examples;
import org.ohsel.model.term.Term;

/** Examples of what members look like, as JSON, for advice: from the examples of the model, with the required members. */
public final class ExampleValues {

    private ExampleValues() {}

    /**
     * An example of a member.
     *
     * @param type the record type
     * @param component the name of the component
     * @return its value, as JSON; empty if the examples have none
     */
    public static Optional<String> member(Class<?> type, String component) {
        for (RecordComponent each : type.getRecordComponents()) {
            if (each.getName().equals(component) && Examples.values().stream().anyMatch(type::isInstance)) {
                return Optional.ofNullable(new Accessor(each).get(Examples.of(type.asSubclass(Record.class))))
                        .map(ExampleValues::json);
            }
        }
        return Optional.empty();
    }

    /**
     * An example of an object, with the members that it must have.
     *
     * @param type the record type
     * @return the object, as JSON; empty if there is no example, or nothing is required
     */
    public static Optional<String> object(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (isRequired(Reflection.field(type, component))) {
                member(type, component.getName())
                        .ifPresent(json -> members.add("\"" + component.getName() + "\": " + json));
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of("{" + String.join(", ", members) + "}");
    }

    private static boolean isRequired(Field field) {
        return field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
    }

    private static @Nullable String json(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Term term) {
            return "\"" + term.code() + "\"";
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? null : "[" + json(list.get(0)) + "]";
        } else if (value instanceof Record record) {
            return object(record.getClass()).orElse(null);
        }
        return "\"" + value + "\"";
    }
}
