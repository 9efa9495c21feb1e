// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * The description of a rule: everything that the catalogue says about it.
 *
 * @param id the rule's id, such as {@code OHSEL-TIME-001}; never reused, never changed
 * @param severity how much its findings matter, by default
 * @param pack the pack it belongs to, such as {@value Pack#CORE}
 * @param title what is wrong when it reports a finding, in a few words
 * @param rationale why it matters
 * @param sources what it is based on: a document and line such as {@code 003:93}, a statute, guidance, a register
 * @param message what is wrong, with arguments in braces, such as <code>{body}</code>
 * @param advice what to write or do instead, with arguments in braces
 * @param validExample a JSON document in which it finds nothing
 * @param invalidExample a JSON document in which it reports one finding, and no other rule reports any
 * @param nearMissExample a JSON document that looks like the fault and is lawful, in which it finds nothing; null if the
 *     valid example already shows where the line is
 * @param inForce when the source on which it is based was in force: outside, it finds nothing; null if the source has no
 *     such bounds
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
        String invalidExample,
        @Nullable String nearMissExample,
        @Nullable PartialDate inForce)
        implements Serializable {

    /**
     * Copies the sources and checks the id.
     *
     * @throws IllegalArgumentException if the id is not made of capital letters and digits, in two or more parts
     *     separated by hyphens
     */
    public RuleInfo {
        if (!isId(id)) {
            throw new IllegalArgumentException("a rule id is made like OHSEL-TIME-001, unlike " + id);
        }
        sources = List.copyOf(sources);
    }

    /** By hand, because every rule is asked at the start of an application. */
    private static boolean isId(String id) {
        int parts = 1;
        char before = '-';
        for (int i = 0; i < id.length(); i++) {
            char character = id.charAt(i);
            boolean letter = character >= 'A' && character <= 'Z';
            boolean digit = character >= '0' && character <= '9';
            if (character == '-' ? before == '-' : !letter && (!digit || i == 0)) {
                return false;
            }
            parts += character == '-' ? 1 : 0;
            before = character;
        }
        return parts > 1 && before != '-';
    }

    /**
     * The severity of a finding that holds only on one reading of what a source leaves open.
     *
     * @return the rule's severity, but a warning at most
     */
    public Severity severityIfPossible() {
        return severity == Severity.ERROR ? Severity.WARNING : severity;
    }

    /**
     * A builder for the description of a rule. Its {@code build} throws {@link IllegalStateException} if anything required is
     * missing.
     *
     * @return an empty builder
     */
    public static RuleInfoBuilder builder() {
        return new RuleInfoBuilder();
    }
}
