// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.term.Term;
import org.ohsel.rules.standard.ShapeRules;

/**
 * A value that violates one constraint and is otherwise valid.
 *
 * @param value the value
 * @param pointer where the constraint is violated
 * @param rule the rule that reports it
 */
record Breakage(Record value, String pointer, String rule) {

    /** At least one for every constraint on a type's components and on the elements of its lists. */
    static Stream<Breakage> of(Class<?> type) {
        if (!constraints(type).isEmpty()) {
            throw new AssertionError("nobody knows how to break the constraints on " + type + " itself");
        }
        List<Breakage> all = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String pointer = Term.class.isAssignableFrom(type) ? "" : "/" + component.getName();
            for (Annotation constraint : constraints(Types.field(component))) {
                breaking(constraint).forEach(bad -> all.add(broken(component, bad, pointer, constraint)));
            }
            for (Annotation constraint : constraints(Types.element(component))) {
                // No list holds null.
                breaking(constraint).stream()
                        .filter(Objects::nonNull)
                        .forEach(bad ->
                                all.add(broken(component, Collections.singletonList(bad), pointer + "/0", constraint)));
            }
        }
        return all.stream();
    }

    private static Breakage broken(RecordComponent component, Object bad, String pointer, Annotation constraint) {
        String rule = ShapeRules.constraints()
                .known(constraint.annotationType())
                .orElseThrow()
                .id();
        return new Breakage(Types.exampleWith(component, bad), pointer, rule);
    }

    /** The same violation in a record of a log. */
    Breakage inRecord() {
        if (value instanceof EngagementRecord || value instanceof EngagementLog) {
            return this;
        }
        RecordComponent holder = Types.holder(value.getClass());
        boolean list = holder.getType() == List.class;
        Record whole = Types.exampleWith(holder, list ? List.of(value) : value);
        return new Breakage(whole, "/" + holder.getName() + (list ? "/0" : "") + pointer, rule).inRecord();
    }

    private static List<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class)
                        || annotation.annotationType().getSimpleName().equals("List"))
                .toList();
    }

    /** Values that violate a constraint. When you add a constraint of another type to the model, add it here. */
    private static List<Object> breaking(Annotation constraint) {
        if (constraint instanceof NotNull) {
            return Collections.singletonList(null);
        } else if (constraint instanceof NotBlank) {
            return Arrays.asList(null, "", " ", "\n\t");
        } else if (constraint instanceof Size it) {
            return Stream.of(it.min() - 1, it.max() + 1)
                    .filter(length -> length >= 0)
                    .<Object>map("x"::repeat)
                    .toList();
        } else if (constraint instanceof RecordId || constraint instanceof RecordRef) {
            return List.of("", "a b", "-a", "x".repeat(201));
        } else if (constraint instanceof OdsCode || constraint instanceof GssCode) {
            return List.of("", "08-q", "E3800017!");
        } else if (constraint instanceof TimeOfDay) {
            return List.of("", "24:00", "5.30 pm");
        } else if (constraint instanceof Pattern) {
            return List.of("?");
        } else if (constraint instanceof PositiveOrZero) {
            return List.of(-1);
        } else if (constraint instanceof Positive) {
            return List.of(0);
        } else if (constraint instanceof Max it) {
            return List.of((int) it.value() + 1);
        } else if (constraint instanceof Digits) {
            return List.of(new BigDecimal("1E31"), new BigDecimal("1E-31"));
        }
        throw new AssertionError("nobody knows how to break " + constraint);
    }

    /** Says what is violated, because parameterised tests show it. */
    @Override
    public String toString() {
        return rule + " " + value.getClass().getSimpleName() + " " + pointer;
    }
}
