// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.function.BiConsumer;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** A rule of a user's own on events: a warning called OWN-1. */
public record OwnRule(BiConsumer<Event, Reporter> body) implements ValueRule<Event> {

    @Override
    public RuleInfo info() {
        return RuleInfo.builder()
                .id("OWN-1")
                .severity(Severity.WARNING)
                .pack("own")
                .title("A rule")
                .rationale("A test")
                .message("{something} is wrong")
                .advice("")
                .validExample("")
                .invalidExample("")
                .build();
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
