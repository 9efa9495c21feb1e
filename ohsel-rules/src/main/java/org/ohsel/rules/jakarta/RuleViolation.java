// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Finding;
import org.ohsel.rules.PersonalData;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.engine.PathPointer;
import org.ohsel.rules.standard.ShapeRules;

/**
 * A constraint violation in the terms of this library, for a host to use in its response. For a constraint on the model
 * and for {@link EngagementRules} alike, it has the rule's id and the location that the library itself would report.
 *
 * @param rule the rule's id; for a constraint that the model does not use, an id that begins with {@code CONSTRAINT}
 *     and is not in any catalogue
 * @param pointer the location, as a JSON Pointer relative to the value that was validated, without any method or
 *     parameter; {@linkplain PersonalData#mask masked}
 * @param message what is wrong, as the host's validator puts it, without the rule's id
 */
public record RuleViolation(String rule, String pointer, String message) {

    /** Masks the pointer, in which the names of unknown members may be. */
    public RuleViolation {
        pointer = PersonalData.mask(pointer);
    }

    /** The separator between the rule's id and the rest of a message. */
    static final String AFTER_ID = ": ";

    private static final Pattern MESSAGE = Pattern.compile("([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)" + AFTER_ID + "(?s:(.*))");

    /**
     * Translates a violation into the terms of this library.
     *
     * @param violation the violation, of any constraint
     * @return its rule, location and message
     */
    public static RuleViolation of(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Matcher message = MESSAGE.matcher(violation.getMessage());
        if (constraint == EngagementRules.class && message.matches()) {
            return new RuleViolation(message.group(1), pointerTo(violation), message.group(2));
        }
        RuleInfo rule = ShapeRules.constraints().of(constraint);
        return new RuleViolation(rule.id(), pointerTo(violation), violation.getMessage());
    }

    /**
     * Translates a finding, such as one of a reader, so that a host can answer with both alike.
     *
     * @param finding the finding
     * @return its rule, location and message
     */
    public static RuleViolation of(Finding finding) {
        return new RuleViolation(finding.ruleId(), finding.pointer(), finding.message());
    }

    /**
     * Translates violations, and sorts them, since a provider returns them in no particular order.
     *
     * @param violations the violations
     * @return their rules, locations and messages, sorted by location, then by rule, then by message
     */
    public static List<RuleViolation> listOf(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .<RuleViolation>map(RuleViolation::of)
                .sorted(Comparator.comparing(RuleViolation::pointer)
                        .thenComparing(RuleViolation::rule)
                        .thenComparing(RuleViolation::message))
                .toList();
    }

    /** A term is written as a bare string, so a violation on its code is reported on the term. */
    private static String pointerTo(ConstraintViolation<?> violation) {
        String pointer = PathPointer.of(violation.getPropertyPath());
        return violation.getLeafBean() instanceof Term && pointer.endsWith("/code")
                ? pointer.substring(0, pointer.lastIndexOf('/'))
                : pointer;
    }
}
