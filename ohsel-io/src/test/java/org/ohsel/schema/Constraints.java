// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import jakarta.validation.Constraint;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Jakarta constraints as keywords. One that is not known here stops the build, so that none is left out unseen. */
final class Constraints {

    private Constraints() {}

    static boolean isRequired(AnnotatedElement element) {
        return element.isAnnotationPresent(NotNull.class)
                || element.isAnnotationPresent(NotBlank.class)
                || element.isAnnotationPresent(NotEmpty.class);
    }

    /** The constraint of ours on an element, which has a definition of its own. */
    static Optional<Class<? extends Annotation>> composed(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(Constraints::isComposed)
                .findFirst();
    }

    private static boolean isComposed(Class<? extends Annotation> type) {
        return type.isAnnotationPresent(Constraint.class)
                && type.isAnnotationPresent(ReportAsSingleViolation.class)
                && type.getPackageName().startsWith("org.ohsel.");
    }

    /** Adds what the constraints on an element ask of its value. */
    static void add(AnnotatedElement element, Class<?> type, ObjectNode schema) {
        for (Annotation annotation : element.getAnnotations()) {
            Class<? extends Annotation> constraint = annotation.annotationType();
            boolean ours = constraint.isAnnotationPresent(Constraint.class)
                    || constraint.getSimpleName().equals("List");
            if (ours && constraint != NotNull.class && !isComposed(constraint)) {
                add(annotation, type, schema);
            }
        }
    }

    private static void add(Annotation annotation, Class<?> type, ObjectNode schema) {
        if (annotation instanceof NotBlank) {
            put(schema, "pattern", PortablePattern.NOT_BLANK);
        } else if (annotation instanceof NotEmpty) {
            size(schema, type, 1, Integer.MAX_VALUE);
        } else if (annotation instanceof Size it) {
            size(schema, type, it.min(), it.max());
        } else if (annotation instanceof Pattern it && it.flags().length == 0) {
            put(schema, "pattern", PortablePattern.whole(it.regexp()));
        } else if (annotation instanceof Min it) {
            schema.put("minimum", it.value());
        } else if (annotation instanceof Max it) {
            schema.put("maximum", it.value());
        } else if (annotation instanceof PositiveOrZero) {
            schema.put("minimum", 0);
        } else if (annotation instanceof Positive && type == Integer.class) {
            schema.put("minimum", 1);
        } else if (annotation instanceof Digits it && type == BigDecimal.class) {
            // Digits after the point cannot be counted by multipleOf: validators that calculate in binary get it wrong.
            // The bound itself has one digit too many; without it, values that are rounded up to it would be refused.
            schema.put("minimum", BigDecimal.TEN.pow(it.integer()).negate().stripTrailingZeros());
            schema.put("maximum", BigDecimal.TEN.pow(it.integer()).stripTrailingZeros());
        } else {
            throw new IllegalStateException("how to say in a schema: " + annotation);
        }
    }

    private static void size(ObjectNode schema, Class<?> type, int min, int max) {
        String unit = type == List.class ? "Items" : "Length";
        if (min > 0) {
            schema.put("min" + unit, min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("max" + unit, max);
        }
    }

    private static void put(ObjectNode schema, String keyword, String value) {
        if (schema.has(keyword)) {
            throw new IllegalStateException("twice " + keyword + ": " + schema);
        }
        schema.put(keyword, value);
    }
}
