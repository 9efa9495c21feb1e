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
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.engine.PathPointer;
import org.ohsel.rules.standard.ShapeRules;

/**
 * A constraint violation in the words of this library, for a host to answer with: whether the violation is of a constraint
 * on the model or of {@link EngagementRules}, it has the rule's id and the place that the library itself would report.
 *
 * @param rule the rule's id; for a constraint that the model does not use, one that is in no catalogue and begins with
 *     {@code CONSTRAINT}
 * @param pointer the place, as a JSON Pointer relative to what was validated; parameters of a method do not count
 * @param message what is wrong, in the words of the host's validator, without the rule's id
 */
public record RuleViolation(String rule, String pointer, String message) {

    /** What stands between the rule's id and the rest of a message. */
    static final String AFTER_ID = ": ";

    private static final Pattern MESSAGE = Pattern.compile("([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)" + AFTER_ID + "(?s:(.*))");

    /**
     * Translates a violation.
     *
     * @param violation the violation, of any constraint
     * @return the same in the words of this library
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
     * Says the same of a finding, of a reader for instance.
     *
     * @param finding the finding
     * @return its rule, place and message
     */
    public static RuleViolation of(Finding finding) {
        return new RuleViolation(finding.ruleId(), finding.pointer(), finding.message());
    }

    /**
     * Translates violations. A provider gives them in no order: here they are sorted by place, and at one place by rule.
     *
     * @param violations the violations
     * @return the same in the words of this library
     */
    public static List<RuleViolation> listOf(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .<RuleViolation>map(RuleViolation::of)
                .sorted(Comparator.comparing(RuleViolation::pointer)
                        .thenComparing(RuleViolation::rule)
                        .thenComparing(RuleViolation::message))
                .toList();
    }

    /** A term is written as a bare text: what is wrong with its code is wrong with the term. */
    private static String pointerTo(ConstraintViolation<?> violation) {
        String pointer = PathPointer.of(violation.getPropertyPath());
        return violation.getLeafBean() instanceof Term && pointer.endsWith("/code")
                ? pointer.substring(0, pointer.lastIndexOf('/'))
                : pointer;
    }
}
