// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import org.ohsel.rules.Pack;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;

/** The rules about policies themselves. Their examples are policies, each run over a log without records. */
public final class PolicyRules {

    static final Family FAMILY = new Family("OHSEL-POLICY");

    private static final String SOURCE = "the catalogue of rules";

    /** A policy names a rule that does not exist. */
    public static final RuleInfo UNKNOWN_RULE = FAMILY.builtIn(rule("OHSEL-POLICY-001", Severity.ERROR)
            .title("A policy names a rule that does not exist")
            .rationale("A mistyped id switches nothing off, although its author believes that it does.")
            .message("no rule has the id {rule}")
            .advice("Correct the id; the catalogue of rules lists them all.")
            .validExample("""
                    {"settings": [{"rule": "OHSEL-TERM-001", "level": "info"}]}
                    """)
            .invalidExample("""
                    {"settings": [{"rule": "OHSEL-TERM-999", "level": "info"}]}
                    """)
            .build());

    /** The last day of a suppression has passed. */
    public static final RuleInfo EXPIRED = FAMILY.builtIn(rule("OHSEL-POLICY-002", Severity.WARNING)
            .title("A suppression has expired")
            .rationale("A finding that was accepted for a time is reported again, and somebody should know why.")
            .message("the suppression of {rule} has expired; it was valid until {until}")
            .advice("Delete it, or give it a new reason and a new end date.")
            .validExample("""
                    {"settings": [{"rule": "OHSEL-POLICY-003", "level": "off"}],
                     "suppressions": [{"rule": "OHSEL-TERM-001", "record": "event-1", "reason": "New list in spring.",
                                       "until": "2023-03-31"}]}
                    """)
            .invalidExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "record": "event-1", "reason": "New list in spring.",
                                       "until": "2022-03-31"}]}
                    """)
            .build());

    /** A suppression that suppressed nothing. */
    public static final RuleInfo UNUSED = FAMILY.builtIn(rule("OHSEL-POLICY-003", Severity.WARNING)
            .title("A suppression has no effect")
            .rationale(
                    "The finding that it was for has been put right or has moved. Left in place, the suppression would"
                            + " hide the next mistake there.")
            .message("{rule} has no finding at the location of this suppression")
            .advice("Delete it, or correct its record, at or pointer.")
            .validExample("""
                    {"suppressions": []}
                    """)
            .invalidExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "record": "event-1", "reason": "New list in spring."}]}
                    """)
            .build());

    /** A suppression without a location. */
    public static final RuleInfo EVERYWHERE = FAMILY.builtIn(rule("OHSEL-POLICY-004", Severity.ERROR)
            .title("A suppression has no location")
            .rationale("A suppression accepts one finding at one location. Without a location it would accept every"
                    + " finding of the rule.")
            .message("the suppression of {rule} names neither a record nor a pointer, so it is not applied")
            .advice("Name the record or the pointer; to switch the rule off altogether, set its level to off.")
            .validExample("""
                    {"settings": [{"rule": "OHSEL-TERM-001", "level": "off"}]}
                    """)
            .invalidExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "reason": "Too many."}]}
                    """)
            .build());

    /** A policy would change what says that something was not read. */
    public static final RuleInfo ALWAYS_REPORTED = FAMILY.builtIn(rule("OHSEL-POLICY-005", Severity.ERROR)
            .title("A policy changes a rule that says that something was not read")
            .rationale("Nothing is known about the part of an input that was not read. If the finding could be switched"
                    + " off, a file cut short would pass as one without errors.")
            .message("{rule} says that something was not read; a policy cannot switch it off, lower or suppress it")
            .advice("Delete this from the policy, and correct the input that cannot be read.")
            .validExample("""
                    {"settings": [{"rule": "OHSEL-JSON-003", "level": "off"}]}
                    """)
            .invalidExample("""
                    {"settings": [{"rule": "OHSEL-JSON-001", "level": "off"}]}
                    """)
            .build());

    /** A policy names a vocabulary that cannot be used. */
    public static final RuleInfo VOCABULARY = FAMILY.builtIn(rule("OHSEL-POLICY-006", Severity.ERROR)
            .title("A policy names a vocabulary that cannot be used")
            .rationale("Records would be validated with other lists than those that the author of the policy meant, and"
                    + " their own terms would be reported as unknown.")
            .message("the vocabulary {path} cannot be used: {reason}")
            .advice("{remedy}.")
            .validExample("""
                    {"settings": [], "vocabulary": []}
                    """)
            .invalidExample("""
                    {"vocabulary": ["our-terms"]}
                    """)
            .build());

    /** A policy changes a rule that ran before the policy was applied. */
    public static final RuleInfo BEFORE_RUN = FAMILY.builtIn(rule("OHSEL-POLICY-007", Severity.WARNING)
            .title("A policy changes a rule on which it has no effect")
            .rationale(
                    "Vocabulary files, and the ones that a policy names, are checked before the policy is applied. Its"
                            + " author believes that the change has an effect.")
            .message("{rule} is about a vocabulary file, which is checked before this policy is applied")
            .advice("Delete this from the policy, and correct the vocabulary file.")
            .validExample("""
                    {"settings": [{"rule": "OHSEL-VOCAB-013", "level": "info"}]}
                    """)
            .invalidExample("""
                    {"settings": [{"rule": "OHSEL-VOCAB-009", "level": "off"}]}
                    """)
            .build());

    /** There are more findings than a suppression accepts. */
    public static final RuleInfo TOO_FEW = FAMILY.builtIn(rule("OHSEL-POLICY-008", Severity.ERROR)
            .title("There are more findings than a suppression accepts")
            .rationale(
                    "Somebody looked at a number of findings and accepted them. Nobody has looked at another one at the"
                            + " same location.")
            .message("this suppression accepts {count} of {rule}, but there are {found} at its location")
            .advice("Validate without this suppression to see them all; correct the new ones, or raise count.")
            .validExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "at": "/workstreams/0", "count": 2,
                                       "reason": "Two old events without an id."}]}
                    """)
            .invalidExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "at": "/workstreams/0", "count": 1,
                                       "reason": "Two old events without an id."}]}
                    """)
            .build());

    /** There are fewer findings than a suppression accepts. */
    public static final RuleInfo TOO_MANY = FAMILY.builtIn(rule("OHSEL-POLICY-009", Severity.WARNING)
            .title("There are fewer findings than a suppression accepts")
            .rationale(
                    "Some of what was accepted has been put right. Left as it is, the suppression would hide the next"
                            + " mistakes there.")
            .message("this suppression accepts {count} of {rule}, but there are only {found} at its location")
            .advice("Lower count to {found}.")
            .validExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "at": "/workstreams/0", "count": 2,
                                       "reason": "Two old events without an id."}]}
                    """)
            .invalidExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "at": "/workstreams/0", "count": 3,
                                       "reason": "Three old events without an id."}]}
                    """)
            .build());

    private PolicyRules() {}

    /**
     * Whether a rule is about policies, so that none of its findings is in a record.
     *
     * @param rule the id of the rule
     * @return true if so
     */
    public static boolean isOnPolicies(String rule) {
        return rule.startsWith("OHSEL-POLICY-");
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources(SOURCE);
    }
}
