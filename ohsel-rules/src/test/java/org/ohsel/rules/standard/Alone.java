// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Level;
import org.ohsel.rules.Policy;
import org.ohsel.rules.RuleSetting;

/**
 * Validators with one rule each, the others being switched off by a policy. So a test of a rule runs that rule, and of all
 * the tests that are asked about a change in its code, those that can notice it are few.
 */
final class Alone {

    private static final Map<String, EngagementValidator> VALIDATORS = new ConcurrentHashMap<>();

    private Alone() {}

    static EngagementValidator validator(String rule, LocalDate asOf) {
        return VALIDATORS.computeIfAbsent(
                rule + " " + asOf,
                key -> EngagementValidator.standard()
                        .withCatalogue(Catalogue.all())
                        .withAsOfDate(asOf)
                        .withPolicy(only(rule)));
    }

    private static Policy only(String rule) {
        List<RuleSetting> others = Catalogue.all().rules().stream()
                .map(other -> other.info().id())
                .filter(other -> !other.equals(rule))
                .map(other -> new RuleSetting(other, Level.OFF))
                .toList();
        return Policy.builder().settings(others).build();
    }
}
