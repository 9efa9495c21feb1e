// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.spi.ConstraintRules;

/**
 * Compiles the constraint annotations that the model uses. For any other, it returns an empty result rather than guess.
 */
final class Constraints {

    private final ConstraintRules rules;

    /** Creates a compiler. Violations are reported under the given rules. */
    Constraints(ConstraintRules rules) {
        this.rules = rules;
    }

    /**
     * The constraints on an annotated element; an empty list for null.
     *
     * @return the constraints; empty if one of them is not known here
     */
    Optional<List<Constraint>> of(@Nullable AnnotatedElement element) {
        if (element == null) {
            return Optional.of(List.of());
        }
        List<Constraint> constraints = new ArrayList<>();
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            Optional<Constraint> constraint = compile(annotation);
            if (constraint.isPresent()) {
                constraints.add(constraint.get());
            } else if (isConstraint(annotation)) {
                return Optional.empty();
            }
        }
        return Optional.of(constraints);
    }

    static boolean isConstraint(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return (hasPayload(type) && type.isAnnotationPresent(jakarta.validation.Constraint.class))
                || isRepeated(annotation);
    }

    /** Every constraint must have one. To ask for it first is faster than to read what other annotations are annotated with. */
    private static boolean hasPayload(Class<? extends Annotation> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("payload"));
    }

    /** Several constraints of one type are wrapped in a container annotation, which is not unwrapped here. */
    private static boolean isRepeated(Annotation annotation) {
        return annotation.annotationType().getSimpleName().equals("List");
    }

    private Optional<Constraint> compile(Annotation annotation) {
        if (annotation instanceof NotNull it && it.groups().length == 0) {
            return known(it, true, null, Map.of());
        } else if (annotation instanceof NotBlank it && it.groups().length == 0) {
            return known(it, true, ConstraintCheck.NOT_BLANK, Map.of());
        } else if (annotation instanceof NotEmpty it && it.groups().length == 0) {
            return known(it, true, ConstraintCheck.length(1, Integer.MAX_VALUE), Map.of("length", "at least 1"));
        } else if (annotation instanceof Size it && it.groups().length == 0) {
            return known(
                    it,
                    false,
                    ConstraintCheck.length(it.min(), it.max()),
                    Map.of("min", it.min(), "max", it.max(), "length", length(it)));
        } else if (annotation instanceof Pattern it && it.groups().length == 0 && it.flags().length == 0) {
            return known(it, false, ConstraintCheck.format(it.regexp()), Map.of("form", form(it)));
        } else if (annotation instanceof Min it && it.groups().length == 0) {
            return known(it, false, ConstraintCheck.atLeast(it.value()), Map.of("min", it.value()));
        } else if (annotation instanceof Max it && it.groups().length == 0) {
            return known(it, false, ConstraintCheck.atMost(it.value()), Map.of("max", it.value()));
        } else if (annotation instanceof Positive it && it.groups().length == 0) {
            return known(it, false, ConstraintCheck.above(0), Map.of("min", 1));
        } else if (annotation instanceof PositiveOrZero it && it.groups().length == 0) {
            return known(it, false, ConstraintCheck.atLeast(0), Map.of("min", 0));
        } else if (annotation instanceof Digits it && it.groups().length == 0) {
            Map<String, Object> arguments = Map.of("integer", it.integer(), "fraction", it.fraction());
            return known(it, false, ConstraintCheck.digits(it.integer(), it.fraction()), arguments);
        }
        return hasPayload(annotation.annotationType()) ? composed(annotation) : Optional.empty();
    }

    private static String length(Size size) {
        if (size.max() == Integer.MAX_VALUE) {
            return "at least " + size.min();
        }
        return size.min() == 0 ? "at most " + size.max() : "from " + size.min() + " to " + size.max();
    }

    /** What a pattern says in words; a regular expression is nothing to show to users. */
    private static String form(Pattern pattern) {
        return pattern.message().startsWith("{") ? "must have another form" : pattern.message();
    }

    private Optional<Constraint> known(
            Annotation annotation, boolean refusesNull, @Nullable ConstraintCheck test, Map<String, Object> arguments) {
        Class<? extends Annotation> type = annotation.annotationType();
        return rules.known(type).map(rule -> new Constraint(type, rule, refusesNull, test, arguments, null));
    }

    /** One of the model's own constraints, which is composed of known ones and reported as one. */
    private Optional<Constraint> composed(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        jakarta.validation.Constraint constraint = type.getAnnotation(jakarta.validation.Constraint.class);
        if (constraint == null
                || constraint.validatedBy().length > 0
                || !type.isAnnotationPresent(ReportAsSingleViolation.class)) {
            return Optional.empty();
        }
        return of(type).flatMap(parts ->
                known(annotation, parts.stream().anyMatch(Constraint::refusesNull), all(parts), Map.of()));
    }

    private static @Nullable ConstraintCheck all(List<Constraint> parts) {
        @Nullable ConstraintCheck all = null;
        for (Constraint part : parts) {
            if (part.test() != null) {
                all = part.test().and(all);
            }
        }
        return all;
    }
}
