// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule found.
 *
 * @param rule the rule
 * @param severity how much it matters, after the policy was applied
 * @param pointer where in the document, as a JSON Pointer (RFC 6901); for a missing member, where it would be
 * @param arguments what the message names, by name. A text that somebody wrote is wrapped in {@link Quoted}, so that it
 *     is not shown unless asked for
 * @param recordId the id of the record it is in; null if that has none, or if it is in no record
 * @param location the place in the text; null if the record was not read from a text
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        String pointer,
        Map<String, Object> arguments,
        @Nullable String recordId,
        @Nullable Location location) {

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
     * This finding with its place in the text.
     *
     * @param place the place
     * @return the finding
     */
    public Finding at(@Nullable Location place) {
        return new Finding(rule, severity, pointer, arguments, recordId, place);
    }

    /**
     * This finding with another severity.
     *
     * @param other the severity
     * @return the finding
     */
    public Finding as(Severity other) {
        return other == severity ? this : new Finding(rule, other, pointer, arguments, recordId, location);
    }

    /**
     * What is wrong, in English, without what people wrote. {@link Messages} has other languages and shows all.
     *
     * @return the message
     */
    public String message() {
        return Messages.english().message(this);
    }

    /**
     * The advice: what to write or do instead, in English, without what people wrote.
     *
     * @return the advice
     */
    public String advice() {
        return Messages.english().advice(this);
    }

    @Override
    public String toString() {
        String place = location == null ? "" : location + " ";
        return place + severity + " " + rule.id() + " " + pointer + " " + message();
    }
}
