// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import io.micrometer.core.instrument.MeterRegistry;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import org.springframework.stereotype.Component;

/** Counts what became of records, and which rules refused them. Neither ids nor accounts are in the figures. */
@Component
class Figures {

    private final MeterRegistry registry;

    Figures(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts what became of records, of which none were stored if one of them was refused and all were to be stored or none. */
    void count(Batch batch, boolean stored) {
        for (Outcome outcome : Outcome.values()) {
            if (stored || !outcome.isStored()) {
                registry.counter("register.records", "outcome", outcome.word())
                        .increment((double) batch.count(outcome));
            }
        }
        for (Finding finding : batch.findings()) {
            if (finding.severity() == Severity.ERROR) {
                registry.counter("register.errors", "rule", finding.ruleId()).increment();
            }
        }
    }
}
