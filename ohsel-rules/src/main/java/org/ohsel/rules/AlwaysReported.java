// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ohsel.rules.standard.ImportRules;
import org.ohsel.rules.standard.JsonRules;
import org.ohsel.rules.standard.PolicyRules;

/**
 * The rules that no policy can change: those that say that something was not read, and the one that says so to the
 * author of such a policy. An input of which a part was not read must never pass as one without errors.
 */
final class AlwaysReported {

    private static final Set<String> IDS = Stream.of(
                    JsonRules.SYNTAX,
                    JsonRules.EMPTY,
                    JsonRules.TRAILING,
                    JsonRules.RECORD_TYPE,
                    JsonRules.ENCODING,
                    JsonRules.LIMIT,
                    ImportRules.NOT_READ,
                    PolicyRules.ALWAYS_REPORTED)
            .map(RuleInfo::id)
            .collect(Collectors.toUnmodifiableSet());

    private AlwaysReported() {}

    static boolean is(String rule) {
        return IDS.contains(rule);
    }

    /** Whether a setting would make less of such a rule. That it is an error is what it is anyway. */
    static boolean isChangedBy(RuleSetting setting) {
        return is(setting.rule()) && setting.level() != Level.ERROR;
    }

    /** A policy without what it cannot change. */
    static Policy without(Policy policy) {
        return new Policy(
                policy.settings().stream()
                        .filter(setting -> !is(setting.rule()))
                        .toList(),
                policy.suppressions().stream()
                        .filter(suppression -> !is(suppression.rule()))
                        .toList(),
                policy.vocabulary());
    }
}
