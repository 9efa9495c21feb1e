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

    /** A policy names a rule that there is not. */
    public static final RuleInfo UNKNOWN_RULE = FAMILY.builtIn(rule("OHSEL-POLICY-001", Severity.ERROR)
            .title("A policy names a rule that does not exist")
            .rationale("A mistyped id switches nothing off, and whoever wrote it believes that it does.")
            .message("no rule has the id {rule}")
            .advice("Correct the id; the catalogue of rules lists them.")
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
            .rationale("What was accepted for a time is reported again, and somebody should know why.")
            .message("the suppression of {rule} ended {until}")
            .advice("Delete it, or give it a new reason and a new last day.")
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

    /** A suppression that nothing was found for. */
    public static final RuleInfo UNUSED = FAMILY.builtIn(rule("OHSEL-POLICY-003", Severity.WARNING)
            .title("A suppression suppresses nothing")
            .rationale(
                    "What it was for has been mended or has moved. Left in place, it would hide the next slip there.")
            .message("{rule} has no finding at the place of this suppression")
            .advice("Delete it, or correct its record or pointer.")
            .validExample("""
                    {"suppressions": []}
                    """)
            .invalidExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "record": "event-1", "reason": "New list in spring."}]}
                    """)
            .build());

    /** A suppression without a place. */
    public static final RuleInfo EVERYWHERE = FAMILY.builtIn(rule("OHSEL-POLICY-004", Severity.ERROR)
            .title("A suppression has no place")
            .rationale(
                    "A suppression accepts one finding at one place. Without a place it would accept whatever comes.")
            .message("the suppression of {rule} names neither a record nor a pointer; it is not applied")
            .advice("Name the record or the pointer; to be rid of the rule, make its level off.")
            .validExample("""
                    {"settings": [{"rule": "OHSEL-TERM-001", "level": "off"}]}
                    """)
            .invalidExample("""
                    {"suppressions": [{"rule": "OHSEL-TERM-001", "reason": "Too many."}]}
                    """)
            .build());

    private PolicyRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources(SOURCE);
    }
}
