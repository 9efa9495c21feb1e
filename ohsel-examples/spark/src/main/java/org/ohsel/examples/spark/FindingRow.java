// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Location;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/** A finding in a row as reports take it. Its words are those of the row: what they were made of stayed with the executors. */
final class FindingRow {

    private static final String MESSAGE = "message";
    private static final String ADVICE = "advice";

    private final EngagementValidator validator;

    FindingRow(EngagementValidator validator) {
        this.validator = validator;
    }

    /** Words that are complete, and the fix that they describe. */
    private record Words(String text, @Nullable Fix fix) implements Remedy {

        @Override
        public Optional<Fix> fix(String pointer) {
            return Optional.ofNullable(fix);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The finding of a row. */
    Finding finding(Row row) {
        return new Finding(
                rule(row.getAs("rule")),
                Severity.valueOf(row.<String>getAs("severity").toUpperCase(Locale.ROOT)),
                row.getAs("pointer"),
                Map.of(
                        MESSAGE,
                        new Words(row.getAs("message"), null),
                        ADVICE,
                        new Words(row.getAs("advice"), fix(row.getAs("fix")))),
                row.getAs("recordId"),
                location(row));
    }

    private static @Nullable Location location(Row row) {
        @Nullable Long line = row.getAs("line");
        @Nullable Long column = row.getAs("column");
        return line == null || column == null ? null : new Location(line, column, row.getAs("sheet"));
    }

    private static @Nullable Fix fix(@Nullable Row fix) {
        return fix == null
                ? null
                : new Fix(
                        Fix.Operation.valueOf(fix.<String>getAs("operation").toUpperCase(Locale.ROOT)),
                        fix.getAs("pointer"),
                        fix.getAs("value"),
                        fix.getAs("name"),
                        fix.<Boolean>getAs("safe"));
    }

    private RuleInfo rule(String id) {
        RuleInfo rule = validator
                .catalogue()
                .rule(id)
                .or(() -> Catalogue.all().rule(id))
                .map(Rule::info)
                .orElseThrow(() -> new IllegalStateException("there is no rule " + id));
        return new RuleInfo(
                rule.id(),
                rule.severity(),
                rule.pack(),
                rule.title(),
                rule.rationale(),
                rule.sources(),
                "{" + MESSAGE + "}",
                "{" + ADVICE + "}",
                rule.validExample(),
                rule.invalidExample(),
                rule.nearMissExample(),
                rule.inForce());
    }
}
