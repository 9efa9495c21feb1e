// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What a rule says of itself: all that the catalogue holds.
 *
 * @param id the rule's id, such as {@code OHSEL-TIME-001}; never reused, never changed
 * @param severity how much a finding of it matters, unless a policy says otherwise
 * @param pack the pack it belongs to, such as {@value Pack#CORE}
 * @param title what is wrong when it finds something, in a few words
 * @param rationale why it matters
 * @param sources what it rests on: a document and line such as {@code 003:93}, a statute, guidance, a register
 * @param message what to say of a finding, with arguments in braces, such as <code>{body}</code>
 * @param advice what to write or do instead, with arguments in braces
 * @param validExample a JSON text of which it finds nothing
 * @param invalidExample a JSON text of which it finds one thing, and no other rule anything
 */
@Value.Builder
public record RuleInfo(
        String id,
        Severity severity,
        String pack,
        String title,
        String rationale,
        List<String> sources,
        String message,
        String advice,
        String validExample,
        String invalidExample) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    /**
     * Copies the sources and checks the id.
     *
     * @throws IllegalArgumentException if the id is not made of capitals and digits, in two or more parts with hyphens
     *     between them
     */
    public RuleInfo {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a rule id is made like OHSEL-TIME-001, unlike " + id);
        }
        sources = List.copyOf(sources);
    }

    /**
     * How much a finding matters that is wrong only on one reading of what a source leaves open.
     *
     * @return the severity, a warning at most
     */
    public Severity severityIfPossible() {
        return severity == Severity.ERROR ? Severity.WARNING : severity;
    }

    /**
     * A builder, which refuses to build without what is required.
     *
     * @return an empty builder
     */
    public static RuleInfoBuilder builder() {
        return new RuleInfoBuilder();
    }
}
