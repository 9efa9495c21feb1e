// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Finding;
import org.ohsel.rules.PersonalData;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
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
 * @param severity how much it matters; null for your own rule if the host's validator is not Hibernate Validator, which
 *     alone passes on more of a finding than its message
 * @param message what is wrong, without the rule's id; for a constraint on the model, as the host's validator puts it
 * @param advice what to write or do instead, without people's words; null if it depends on more than the host's
 *     validator passes on
 */
public record RuleViolation(
        String rule,
        String pointer,
        @Nullable Severity severity,
        String message,
        @Nullable String advice) {

    /** Masks the pointer, in which the names of unknown members may be. */
    public RuleViolation {
        pointer = PersonalData.mask(pointer);
    }

    /** The separator between the rule's id and the rest of a message. */
    static final String AFTER_ID = ": ";

    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern MESSAGE =
            Pattern.compile("([A-Z][A-Z0-9]*+(?:-[A-Z0-9]++)++)" + AFTER_ID + "(?s:(.*))");

    /**
     * Translates a violation into the terms of this library.
     *
     * @param violation the violation, of any constraint
     * @return its rule, location, severity, message and advice
     */
    public static RuleViolation of(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String pointer = pointerTo(violation);
        Matcher message = MESSAGE.matcher(violation.getMessage());
        if (constraint == EngagementRules.class && message.matches()) {
            @Nullable Finding finding = PassedOnFinding.of(violation);
            return finding == null
                    ? ofRule(message.group(1), pointer, message.group(2))
                    : of(MemberOfViolation.at(pointer, finding));
        }
        RuleInfo rule = ShapeRules.constraints().of(constraint);
        return new RuleViolation(
                rule.id(),
                pointer,
                rule.severity(),
                violation.getMessage(),
                advice(rule, violation.getConstraintDescriptor().getAttributes()));
    }

    private static RuleViolation ofRule(String id, String pointer, String message) {
        @Nullable RuleInfo rule = Catalogue.standard().rule(id).map(Rule::info).orElse(null);
        return rule == null
                ? new RuleViolation(id, pointer, null, message, null)
                : new RuleViolation(id, pointer, rule.severity(), message, advice(rule, Map.of()));
    }

    /** The advice of a rule; null if an argument of it is missing. */
    private static @Nullable String advice(RuleInfo rule, Map<String, Object> arguments) {
        boolean complete = ARGUMENT.matcher(rule.advice())
                .results()
                .allMatch(argument -> arguments.containsKey(argument.group(1)));
        return complete ? new Finding(rule, rule.severity(), "", arguments, null, null).advice() : null;
    }

    /**
     * Translates a finding, such as one of a reader, so that a host can answer with both alike.
     *
     * @param finding the finding
     * @return its rule, location, severity, message and advice
     */
    public static RuleViolation of(Finding finding) {
        return new RuleViolation(
                finding.ruleId(), finding.pointer(), finding.severity(), finding.message(), finding.advice());
    }

    /**
     * Translates violations, and sorts them, since a provider returns them in no particular order.
     *
     * @param violations the violations
     * @return what {@link #of(ConstraintViolation)} says of each, sorted by location, then by rule, then by message
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
