// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** How what became of records is written. */
final class Answers {

    private Answers() {}

    static Map<String, Object> of(Taken taken) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("pointer", taken.place().pointer());
        if (taken.id() != null) {
            answer.put("id", taken.id());
        }
        answer.put("outcome", taken.outcome().word());
        if (taken.version() > 0) {
            answer.put("version", taken.version());
        }
        if (!taken.findings().isEmpty()) {
            answer.put("findings", Problems.findings(taken.findings().kept()));
        }
        return answer;
    }

    static Map<String, Object> of(Batch batch) {
        Map<String, Object> answer = counts(batch);
        answer.put(
                "records",
                batch.records().stream().map(Answers::withoutFindings).toList());
        answer.put("recordsNotListed", batch.count() - batch.records().size());
        return answer;
    }

    /** How many records something became of, and what was found in all of them. */
    static Map<String, Object> counts(Batch batch) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            answer.put(outcome.word(), batch.count(outcome));
        }
        answer.put("findings", Problems.findings(batch.findings()));
        answer.put("findingsNotListed", batch.findingsNotListed());
        return answer;
    }

    private static Map<String, Object> withoutFindings(Taken taken) {
        Map<String, Object> answer = of(taken);
        answer.remove("findings");
        return answer;
    }
}
