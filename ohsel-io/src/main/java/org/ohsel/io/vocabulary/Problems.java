// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.VocabularyRules;

/** Collects what is wrong with a vocabulary file. */
final class Problems {

    private final FindingCollector findings =
            EngagementValidator.standard().engine().collector();

    void add(RuleInfo rule, String pointer, @Nullable Location at, Map<String, ?> arguments) {
        findings.add(rule, new Place(pointer, null, at), "", arguments);
    }

    void add(RuleInfo rule, TableRow row, String column, Map<String, ?> arguments) {
        add(rule, row.pointer(column), row.at(column), arguments);
    }

    /** Adds that a field is not valid. */
    void invalid(TableRow row, String column, String reason, String remedy) {
        add(
                VocabularyRules.FIELD,
                row,
                column,
                Map.of(
                        "column", column,
                        "value", new Quoted(row.text(column)),
                        "reason", reason,
                        "remedy", remedy));
    }

    void addAll(Findings others) {
        findings.addAll(others);
    }

    Findings found() {
        return findings.found();
    }
}
