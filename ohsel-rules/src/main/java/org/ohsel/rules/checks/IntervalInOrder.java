// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.Map;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** An interval ends no earlier than it begins. */
final class IntervalInOrder implements ValueRule<PartialDate> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-TIME-001")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("An interval ends before it begins")
            .rationale(
                    "The two ends were swapped or one of them mistyped; no comparison with such a date means anything.")
            .addSources("ISO 8601-2")
            .message("the interval ends on {end}, before it begins on {start}")
            .advice("Swap the two dates around the slash, or correct one of them.")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-06/2017-07"}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-07/2017-06"}
                    """)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<PartialDate> type() {
        return PartialDate.class;
    }

    @Override
    public void check(PartialDate date, Reporter reporter) {
        if (date.isReversed()) {
            reporter.report("", Map.of("start", date.earliest(), "end", date.latest()));
        }
    }
}
