// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.ImportRules;
import org.ohsel.rules.standard.SheetRules;

/** What is wrong with a return as a spreadsheet, as opposed to the records that are made of it. */
final class ReturnProblems implements Notes {

    private final String file;
    private final FindingCollector findings;

    ReturnProblems(String file, FindingCollector findings) {
        this.file = file;
        this.findings = findings;
    }

    void unreadable(UnreadableSheet problem) {
        problem.report(this);
    }

    void hidden(String what) {
        add(
                SheetRules.LEFT_OUT,
                null,
                Map.of("what", what, "reason", "it is hidden", "remedy", "Show it if it holds returns"));
    }

    void fault(Location at, String reason) {
        add(SheetRules.CELL, at, Map.of("reason", reason));
    }

    void notRead(@Nullable Location at, String reason, String remedy) {
        add(ImportRules.NOT_READ, at, Map.of("reason", reason, "remedy", remedy));
    }

    void notUnderstood(Location at, String what, String value, String reason, String remedy) {
        add(
                ImportRules.NOT_UNDERSTOOD,
                at,
                Map.of("what", what, "value", new Quoted(value), "reason", reason, "remedy", remedy));
    }

    void leftOut(@Nullable Location at, String what, String reason, String remedy) {
        add(ImportRules.LEFT_OUT, at, Map.of("what", what, "reason", reason, "remedy", remedy));
    }

    @Override
    public void add(RuleInfo rule, @Nullable Location at, Map<String, ?> arguments) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.put("file", file);
        findings.add(rule, new Place("", null, at), "", all);
    }
}
