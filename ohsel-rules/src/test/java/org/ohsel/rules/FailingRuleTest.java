// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;

/** A rule of a user's own that throws an exception, or reports in a way of its own, ends nothing. */
class FailingRuleTest {

    private static final Event REVERSED = Event.builder()
            .id("event-1")
            .kind(EventKind.WORKSHOP)
            .date(PartialDate.parse("2017-07/2017-06"))
            .build();

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OWN-1")
            .severity(Severity.INFO)
            .pack("own")
            .title("A rule")
            .rationale("A test")
            .message("{something} is wrong")
            .advice("")
            .validExample("")
            .invalidExample("")
            .build();

    private record Own(BiConsumer<Event, Reporter> body) implements ValueRule<Event> {

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Class<Event> type() {
            return Event.class;
        }

        @Override
        public void check(Event value, Reporter reporter) {
            body.accept(value, reporter);
        }
    }

    /** A rule on logs that throws an exception at one point. */
    private record OwnOnLogs(String failsAt) implements LogRule {

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Memory begin(Context context, RecordIndex index) {
            failIfAt("begin");
            return new Memory() {
                @Override
                public void see(EngagementRecord record, Place place, LogReporter reporter) {
                    failIfAt("see");
                }

                @Override
                public void end(LogReporter reporter) {
                    failIfAt("end");
                }
            };
        }

        private void failIfAt(String point) {
            if (point.equals(failsAt)) {
                throw new IllegalStateException("at " + point);
            }
        }
    }

    private static Findings run(Rule rule) {
        return EngagementValidator.standard()
                .withCatalogue(Catalogue.standard().with(rule))
                .validate(EngagementLog.of(List.of(REVERSED)));
    }

    private static Finding own(Findings findings) {
        return findings.kept().stream()
                .filter(finding -> finding.ruleId().equals("OWN-1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFindingNamesTheRuleAndTheRecordAndTheOtherRulesGoOn() {
        Findings findings = run(new Own((event, reporter) -> {
            throw new IllegalStateException("Mrs Jones");
        }));
        Finding finding = own(findings);
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("/records/0", finding.pointer());
        assertEquals("event-1", finding.recordId());
        assertEquals(
                "the rule OWN-1 failed here with IllegalStateException (\u2026), so what it would have found is not known",
                finding.message());
        assertTrue(findings.countByRule().containsKey("OHSEL-TIME-001"), findings::toString);
    }

    @Test
    void aRuleOnLogsAtAnyPoint() {
        for (String point : List.of("begin", "see", "end")) {
            Findings findings = run(new OwnOnLogs(point));
            assertEquals(1, findings.countByRule().get("OWN-1"), point);
            assertTrue(findings.countByRule().containsKey("OHSEL-TIME-001"), point);
        }
    }

    @Test
    void aRuleThatNeverEnds() {
        Findings findings = run(new Own(FailingRuleTest::forever));
        assertTrue(own(findings).message().contains("StackOverflowError"));
    }

    private static void forever(Event event, Reporter reporter) {
        if (event.id() != null) {
            forever(event, reporter);
        }
        reporter.context();
    }

    @Test
    void aPointerWithoutASlashAndUnknownArguments() {
        Map<String, @Nullable Object> arguments = new HashMap<>();
        arguments.put("something", null);
        arguments.put("other", 1);
        Finding finding = own(run(new Own((event, reporter) -> reporter.report("date", arguments))));
        assertEquals("/records/0/date", finding.pointer());
        assertEquals("is wrong", finding.message());
    }
}
