// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a rule found.
 *
 * @param rule the rule
 * @param severity how much it matters, with the policy applied
 * @param pointer the location in the document, as a JSON Pointer (RFC 6901); for a missing member, where it would be.
 *     To show it, use {@link Messages#pointer}
 * @param arguments the arguments of the message, by name. Words that people wrote are wrapped in {@link Quoted}, so
 *     that they are shown only as far as {@link PersonalData} allows
 * @param recordId the id of the record that the finding is about; null if the record has no id, or the finding is not
 *     about a record
 * @param location the line and column in the input; null if unknown, or if the record was not read from an input
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        String pointer,
        Map<String, Object> arguments,
        @Nullable String recordId,
        @Nullable Location location)
        implements Serializable {

    /** Copies the arguments, sorted by name. */
    public Finding {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * The rule's id.
     *
     * @return the id, such as {@code OHSEL-TIME-001}
     */
    public String ruleId() {
        return rule.id();
    }

    /**
     * This finding with a location in the input.
     *
     * @param place the location; null for none
     * @return the finding with that location
     */
    public Finding at(@Nullable Location place) {
        return new Finding(rule, severity, pointer, arguments, recordId, place);
    }

    /**
     * This finding with another severity.
     *
     * @param other the severity
     * @return the finding with that severity
     */
    public Finding as(Severity other) {
        return other == severity ? this : new Finding(rule, other, pointer, arguments, recordId, location);
    }

    /**
     * What is wrong, in English, without people's words. For other languages, or to show people's words, use
     * {@link Messages}.
     *
     * @return the message
     */
    public String message() {
        return Messages.english().message(this);
    }

    /**
     * What to write or do instead, in English, without people's words.
     *
     * @return the advice
     */
    public String advice() {
        return Messages.english().advice(this);
    }

    /**
     * What the advice says, as data, for a program to apply.
     *
     * @return the fix; empty if only a person can say what is right
     */
    public Optional<Fix> fix() {
        return arguments.values().stream()
                .filter(Remedy.class::isInstance)
                .map(argument -> ((Remedy) argument).fix(pointer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is serialised: arguments that cannot be are replaced by the words that a message would show for them. */
    private Object writeReplace() {
        Map<String, Object> serializable = new TreeMap<>(arguments);
        serializable.replaceAll((name, argument) -> serializable(argument));
        return new Finding(rule, severity, pointer, serializable, recordId, location);
    }

    private static Object serializable(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream().map(Finding::serializable).toList();
        }
        return argument instanceof Serializable ? argument : argument.toString();
    }

    @Override
    public String toString() {
        String place = location == null ? "" : location + " ";
        return place + severity + " " + rule.id() + " " + Messages.english().pointer(this) + " " + message();
    }
}
